/* Ends a running llama.cpp graph when somebody asks for it.
 *
 * The abort callback is asked before every node of the graph, hundreds of times a decode. This one
 * looks at a clock, and passes the question on to Python every 20 ms only. Python's stable ABI is
 * all that is used.
 */
#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030b0000
#include <Python.h>

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#ifdef _WIN32
#include <windows.h>
#else
#include <time.h>
#endif

static const int64_t PAUSE_MS = 20;

typedef struct {
    PyObject_HEAD
    PyObject *question;                 /* callable, or NULL while nobody asks */
    PyObject *error[3];                 /* what the callable raised: type, value, traceback */
    int64_t next_ms;
    bool stop;
} Interrupt;

static int64_t now_ms(void)
{
#ifdef _WIN32
    return (int64_t)GetTickCount64();
#else
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
#endif
}

static void ask(Interrupt *self)
{
    PyGILState_STATE state = PyGILState_Ensure();
    PyObject *answer = self->question == NULL ? NULL : PyObject_CallNoArgs(self->question);
    int yes = answer == NULL ? -1 : PyObject_IsTrue(answer);
    Py_XDECREF(answer);
    if (yes < 0 && PyErr_Occurred())
        PyErr_Fetch(&self->error[0], &self->error[1], &self->error[2]);
    self->stop = yes != 0;
    PyGILState_Release(state);
}

/* ggml_abort_callback: asked before every node; passes the question on every 20 ms only. */
static bool on_abort(void *data)
{
    Interrupt *self = data;
    if (self->question == NULL || self->stop)
        return self->stop;
    int64_t now = now_ms();
    if (now >= self->next_ms) {
        self->next_ms = now + PAUSE_MS;
        ask(self);
    }
    return self->stop;
}

static void forget_question(Interrupt *self)
{
    Py_CLEAR(self->question);
    for (int i = 0; i < 3; i++)
        Py_CLEAR(self->error[i]);
    self->stop = false;
    self->next_ms = 0;
}

static PyObject *interrupt_ask(PyObject *object, PyObject *question)
{
    Interrupt *self = (Interrupt *)object;
    forget_question(self);
    if (!Py_IsNone(question)) {
        Py_INCREF(question);
        self->question = question;
    }
    Py_RETURN_NONE;
}

static PyObject *interrupt_finish(PyObject *object, PyObject *Py_UNUSED(ignored))
{
    Interrupt *self = (Interrupt *)object;
    PyObject *type = self->error[0], *value = self->error[1], *trace = self->error[2];
    memset(self->error, 0, sizeof self->error);
    forget_question(self);
    if (type != NULL) {
        PyErr_Restore(type, value, trace);
        return NULL;
    }
    Py_RETURN_NONE;
}

static void interrupt_free(PyObject *object)
{
    PyTypeObject *type = Py_TYPE(object);
    forget_question((Interrupt *)object);
    freefunc release = (freefunc)PyType_GetSlot(type, Py_tp_free);
    release(object);
    Py_DECREF(type);
}

static PyObject *interrupt_callback(PyObject *Py_UNUSED(object), void *Py_UNUSED(closure))
{
    bool (*function)(void *) = on_abort;
    void *address;
    memcpy(&address, &function, sizeof address);
    return PyLong_FromVoidPtr(address);
}

static PyObject *own_address(PyObject *object, void *Py_UNUSED(closure))
{
    return PyLong_FromVoidPtr(object);
}

static PyMethodDef interrupt_methods[] = {
    {"ask", interrupt_ask, METH_O,
     "ask(question, /)\n--\n\n"
     "Have `question()` asked at most every 20 ms while a graph runs; where it answers yes or\n"
     "raises, the graph ends. None: run to the end."},
    {"finish", interrupt_finish, METH_NOARGS,
     "finish()\n--\n\nForget the question, and raise what it raised."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef interrupt_attributes[] = {
    {"callback", interrupt_callback, NULL, "Address of the abort callback.", NULL},
    {"user_data", own_address, NULL, "Address to be handed to the callback.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyType_Slot interrupt_slots[] = {
    {Py_tp_doc, "Interrupt()\n--\n\nEnds a running graph when somebody asks for it."},
    {Py_tp_dealloc, interrupt_free},
    {Py_tp_methods, interrupt_methods},
    {Py_tp_getset, interrupt_attributes},
    {0, NULL},
};

static PyType_Spec interrupt_spec = {
    .name = "engine.llama._interrupt.Interrupt",
    .basicsize = sizeof(Interrupt),
    .flags = Py_TPFLAGS_DEFAULT,
    .slots = interrupt_slots,
};

static int fill(PyObject *module)
{
    PyObject *type = PyType_FromSpec(&interrupt_spec);
    int status = type == NULL ? -1 : PyModule_AddType(module, (PyTypeObject *)type);
    Py_XDECREF(type);
    return status;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, fill}, {0, NULL}};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT,
    .m_name = "_interrupt",
    .m_doc = "Ends a running llama.cpp graph when somebody asks for it.",
    .m_slots = slots,
};

PyMODINIT_FUNC PyInit__interrupt(void)
{
    return PyModuleDef_Init(&definition);
}
