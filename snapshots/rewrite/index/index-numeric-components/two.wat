(component (import "two" (func)))
