"""Another wording of a text, as differences that are taken or left one by one."""
