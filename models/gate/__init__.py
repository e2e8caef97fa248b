"""Is it a film that the model knows?"""
