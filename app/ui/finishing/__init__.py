"""What a person does with a finished text: copy, save, send, drag it out, fill in its gaps."""
