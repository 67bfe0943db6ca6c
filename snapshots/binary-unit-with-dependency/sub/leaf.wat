(component (import "who" (func)))
