(component (import "log" (instance)))
