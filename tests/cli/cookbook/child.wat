(component (import "host" (func)))
