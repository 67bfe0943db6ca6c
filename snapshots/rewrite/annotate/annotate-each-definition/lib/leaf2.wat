(component (core module (;2;)))
