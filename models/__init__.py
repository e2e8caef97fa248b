"""The shipped model as all other code sees it: its card, its input and its interpreter."""
