(component (import "wasi:cli/print" (func)))
