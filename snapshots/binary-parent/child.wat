(component (core module))
