"""The only place that touches llama.cpp: owners of model, context, batch, sampler and hook."""
