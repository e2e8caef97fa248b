"""Two people read films without the program's answer: the window for it, and the page to sign."""
