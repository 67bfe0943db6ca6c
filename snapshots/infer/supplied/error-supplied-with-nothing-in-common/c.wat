(component (import "m" (func $m ...)) (export "f" (func $m)))
