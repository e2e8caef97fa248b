"""How well the program does on the films of this clinic."""
