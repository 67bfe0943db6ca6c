(component
  (import "libc" (core module $libc ...))
  (core instance (instantiate $libc))
)
