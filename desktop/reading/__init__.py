"""From one file to its pixels and header, or to the reason why there are none."""
