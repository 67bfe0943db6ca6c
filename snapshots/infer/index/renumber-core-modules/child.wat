(component (import "libc" (core module (export "memory" (memory 1)))))
