"""The shipped model as everything else sees it: its card, its input and its interpreter."""
