(component (core module (func)))
