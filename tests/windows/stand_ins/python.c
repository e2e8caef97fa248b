/* python.exe: all of Python is in its library. */
#include <wchar.h>

extern int Py_Main(int, wchar_t **);

int wmain(int count, wchar_t **arguments) { return Py_Main(count, arguments); }
