/* Scales attention heads while llama.cpp's graph runs.
 *
 * The evaluation callback is asked about every node of the graph, hundreds of times a decode, so it
 * is C. ggml is reached only by the addresses of its exported functions, which Python hands over:
 * this file is built without ggml's headers and knows nothing of what its structs look like. Only
 * Python's stable ABI is used, so that one build serves every later version of Python.
 */
#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030b0000
#include <Python.h>

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    const char *(*name)(const void *tensor);
    size_t (*n_bytes)(const void *tensor);
    void *(*data)(const void *tensor);
    void (*get)(const void *tensor, void *data, size_t offset, size_t size);
    void (*set)(void *tensor, const void *data, size_t offset, size_t size);
} Ggml;

static bool read_addresses(PyObject *addresses, Ggml *ggml)
{
    void *found[5];
    if (!PyTuple_Check(addresses) || PyTuple_Size(addresses) != 5) {
        PyErr_SetString(PyExc_ValueError, "five addresses of ggml functions are needed");
        return false;
    }
    for (Py_ssize_t i = 0; i < 5; i++) {
        found[i] = PyLong_AsVoidPtr(PyTuple_GetItem(addresses, i));
        if (found[i] == NULL) {
            if (!PyErr_Occurred())
                PyErr_SetString(PyExc_ValueError, "the address of a ggml function is 0");
            return false;
        }
    }
    memcpy(&ggml->name, &found[0], sizeof found[0]);
    memcpy(&ggml->n_bytes, &found[1], sizeof found[1]);
    memcpy(&ggml->data, &found[2], sizeof found[2]);
    memcpy(&ggml->get, &found[3], sizeof found[3]);
    memcpy(&ggml->set, &found[4], sizeof found[4]);
    return true;
}

/* What llama.cpp calls an attention output before its projection; the second where a gate follows. */
static const char *const NODES[] = {"kqv_out-", "attn_pregate-"};

typedef struct {
    Py_ssize_t heads, size;     /* of this layer; size in floats */
    Py_ssize_t first, last;     /* rows with a scale that is not 1: [first, last) */
    bool met;                   /* scaled in this decode */
} Layer;

typedef struct {
    PyObject_HEAD
    Ggml ggml;
    int in_place;
    Py_ssize_t n_layers, n_heads;
    Layer *layers;
    Py_buffer scales;           /* (rows, layers, heads) floats; obj NULL when not armed */
    Py_ssize_t n_rows;
    float *scratch;
    size_t scratch_bytes;
    Py_ssize_t failed_layer;    /* -1: none */
    size_t failed_bytes;
} HeadScaler;

static Py_ssize_t layer_of(const HeadScaler *self, const char *name)
{
    for (size_t i = 0; i < sizeof NODES / sizeof *NODES; i++) {
        size_t length = strlen(NODES[i]);
        if (strncmp(name, NODES[i], length) != 0)
            continue;
        char *end;
        long layer = strtol(name + length, &end, 10);
        bool valid = end != name + length && *end == '\0' && layer >= 0 && layer < self->n_layers;
        return valid ? (Py_ssize_t)layer : -1;
    }
    return -1;
}

static void scale_rows(const HeadScaler *self, Py_ssize_t index, float *values)
{
    const Layer *layer = &self->layers[index];
    const float *scales = self->scales.buf;
    for (Py_ssize_t row = layer->first; row < layer->last; row++) {
        const float *scale = scales + (row * self->n_layers + index) * self->n_heads;
        for (Py_ssize_t head = 0; head < layer->heads; head++, values += layer->size) {
            if (scale[head] == 1.0f)
                continue;
            for (Py_ssize_t i = 0; i < layer->size; i++)
                values[i] *= scale[head];
        }
    }
}

static bool scale_tensor(HeadScaler *self, Py_ssize_t index, void *tensor)
{
    Layer *layer = &self->layers[index];
    size_t row_bytes = (size_t)(layer->heads * layer->size) * sizeof(float);
    size_t found = self->ggml.n_bytes(tensor);
    size_t offset = (size_t)layer->first * row_bytes;
    size_t size = (size_t)(layer->last - layer->first) * row_bytes;
    if (found != (size_t)self->n_rows * row_bytes || size > self->scratch_bytes) {
        self->failed_layer = index;
        self->failed_bytes = found;
        return false;
    }
    if (self->in_place) {
        scale_rows(self, index, (float *)((char *)self->ggml.data(tensor) + offset));
    } else {
        self->ggml.get(tensor, self->scratch, offset, size);
        scale_rows(self, index, self->scratch);
        self->ggml.set(tensor, self->scratch, offset, size);
    }
    layer->met = true;
    return true;
}

/* ggml_backend_sched_eval_callback: asked about every node, then told of those answered with yes. */
static bool on_node(void *tensor, bool ask, void *data)
{
    HeadScaler *self = data;
    if (self->scales.obj == NULL)
        return !ask;
    Py_ssize_t index = layer_of(self, self->ggml.name(tensor));
    bool wanted = index >= 0 && self->layers[index].last > self->layers[index].first;
    if (ask || !wanted)
        return ask ? wanted : true;
    return scale_tensor(self, index, tensor);
}

static void disarm(HeadScaler *self)
{
    if (self->scales.obj != NULL)
        PyBuffer_Release(&self->scales);
    self->scales.obj = NULL;
    self->n_rows = 0;
    self->failed_layer = -1;
    for (Py_ssize_t l = 0; l < self->n_layers; l++) {
        self->layers[l].first = self->layers[l].last = 0;
        self->layers[l].met = false;
    }
}

/* Note which rows of each layer are to be scaled, and make room for the longest such stretch. */
static bool plan(HeadScaler *self)
{
    const float *scale = self->scales.buf;
    size_t needed = 0;
    for (Py_ssize_t row = 0; row < self->n_rows; row++) {
        for (Py_ssize_t l = 0; l < self->n_layers; l++, scale += self->n_heads) {
            Layer *layer = &self->layers[l];
            bool differs = false;
            for (Py_ssize_t head = 0; head < layer->heads; head++)
                differs |= scale[head] != 1.0f;
            if (!differs)
                continue;
            if (layer->last == 0)
                layer->first = row;
            layer->last = row + 1;
            size_t values = (size_t)((layer->last - layer->first) * layer->heads * layer->size);
            if (values * sizeof(float) > needed)
                needed = values * sizeof(float);
        }
    }
    if (needed > self->scratch_bytes) {
        float *larger = realloc(self->scratch, needed);
        if (larger == NULL) {
            PyErr_NoMemory();
            return false;
        }
        self->scratch = larger;
        self->scratch_bytes = needed;
    }
    return true;
}

static PyObject *scaler_arm(PyObject *object, PyObject *scales)
{
    HeadScaler *self = (HeadScaler *)object;
    disarm(self);
    if (Py_IsNone(scales))
        Py_RETURN_NONE;
    if (PyObject_GetBuffer(scales, &self->scales, PyBUF_C_CONTIGUOUS | PyBUF_FORMAT) < 0) {
        self->scales.obj = NULL;
        return NULL;
    }
    const Py_buffer *given = &self->scales;
    if (given->ndim != 3 || strcmp(given->format, "f") != 0 || given->shape[1] != self->n_layers
        || given->shape[2] != self->n_heads) {
        disarm(self);
        return PyErr_Format(PyExc_ValueError, "scales must be float32 of shape (rows, %zd, %zd)",
                            self->n_layers, self->n_heads);
    }
    self->n_rows = given->shape[0];
    if (!plan(self)) {
        disarm(self);
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *scaler_failure(PyObject *object, PyObject *Py_UNUSED(ignored))
{
    HeadScaler *self = (HeadScaler *)object;
    if (self->failed_layer >= 0)
        return Py_BuildValue("(nn)", self->failed_layer, (Py_ssize_t)self->failed_bytes);
    for (Py_ssize_t l = 0; l < self->n_layers; l++)
        if (self->layers[l].last > 0 && !self->layers[l].met)
            return Py_BuildValue("(nn)", l, (Py_ssize_t)0);
    Py_RETURN_NONE;
}

static int scaler_init(PyObject *object, PyObject *arguments, PyObject *Py_UNUSED(keywords))
{
    HeadScaler *self = (HeadScaler *)object;
    PyObject *addresses, *layers;
    if (self->layers != NULL) {
        PyErr_SetString(PyExc_RuntimeError, "a HeadScaler is made once");
        return -1;
    }
    if (!PyArg_ParseTuple(arguments, "OO!p", &addresses, &PyList_Type, &layers, &self->in_place)
        || !read_addresses(addresses, &self->ggml))
        return -1;
    Py_ssize_t n_layers = PyList_Size(layers);
    self->layers = calloc((size_t)n_layers + 1, sizeof(Layer));
    if (self->layers == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (Py_ssize_t l = 0; l < n_layers; l++) {
        Layer *layer = &self->layers[l];
        if (!PyArg_ParseTuple(PyList_GetItem(layers, l), "nn", &layer->heads, &layer->size))
            return -1;
        if (layer->heads < 0 || layer->size < 0) {
            PyErr_SetString(PyExc_ValueError, "a layer has no fewer than 0 heads of 0 floats");
            return -1;
        }
        if (layer->heads > self->n_heads)
            self->n_heads = layer->heads;
    }
    self->n_layers = n_layers;
    self->failed_layer = -1;
    return 0;
}

static void scaler_free(PyObject *object)
{
    HeadScaler *self = (HeadScaler *)object;
    PyTypeObject *type = Py_TYPE(object);
    if (self->scales.obj != NULL)
        PyBuffer_Release(&self->scales);
    free(self->layers);
    free(self->scratch);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

static PyObject *scaler_callback(PyObject *Py_UNUSED(object), void *Py_UNUSED(closure))
{
    bool (*function)(void *, bool, void *) = on_node;
    void *address;
    memcpy(&address, &function, sizeof address);
    return PyLong_FromVoidPtr(address);
}

static PyObject *own_address(PyObject *object, void *Py_UNUSED(closure))
{
    return PyLong_FromVoidPtr(object);
}

static PyMethodDef scaler_methods[] = {
    {"arm", scaler_arm, METH_O,
     "arm(scales, /)\n--\n\n"
     "Set the scales of the coming decode's rows, float32 (rows, layers, heads); None for none."},
    {"failure", scaler_failure, METH_NOARGS,
     "failure()\n--\n\n"
     "Return what went wrong in the decode: (layer, bytes found there), 0 bytes for a layer that\n"
     "was never met; None where every scale was applied."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef scaler_attributes[] = {
    {"callback", scaler_callback, NULL, "Address of the evaluation callback.", NULL},
    {"user_data", own_address, NULL, "Address to be handed to the callback.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot scaler_slots[] = {
    {Py_tp_doc, "HeadScaler(ggml, layers, in_place, /)\n--\n\n"
                "Scales attention heads in the graphs of one context."},
    {Py_tp_init, scaler_init},
    {Py_tp_dealloc, scaler_free},
    {Py_tp_methods, scaler_methods},
    {Py_tp_getset, scaler_attributes},
    {0, NULL},
};

static PyType_Spec scaler_spec = {
    .name = "engine.llama._head_scaler.HeadScaler",
    .basicsize = sizeof(HeadScaler),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = scaler_slots,
};

static int fill(PyObject *module)
{
    PyObject *type = PyType_FromSpec(&scaler_spec);
    int status = type == NULL ? -1 : PyModule_AddType(module, (PyTypeObject *)type);
    Py_XDECREF(type);
    return status;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, fill}, {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_head_scaler",
    .m_doc = "Scales attention heads while llama.cpp's graph runs.",
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__head_scaler(void)
{
    return PyModuleDef_Init(&definition);
}
