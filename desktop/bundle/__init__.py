"""What the bundle holds of others: made smaller, and named with licences; no part of the bundle."""
