(component (import "one" (func)))
