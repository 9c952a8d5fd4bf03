"""How strongly to steer: voice match and fluency, measured on drafts of held-back requests."""
