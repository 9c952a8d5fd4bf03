"""What a person's picks and edits say of the strength and the voice that suit them."""
