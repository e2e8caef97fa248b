"""From one file to its pixels and header, or to the reason why it has none."""
