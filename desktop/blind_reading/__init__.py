"""Two people read films of the clinic without the program's answer, and the three are compared."""
