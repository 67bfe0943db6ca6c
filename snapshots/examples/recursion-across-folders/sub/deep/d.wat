(component (import "../../c.wat" (core module)))
