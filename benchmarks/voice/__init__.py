"""Does steering bring drafts nearer to how a person writes, and at what price?"""
