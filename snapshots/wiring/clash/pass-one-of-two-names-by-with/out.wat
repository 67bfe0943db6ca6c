(component
  (import "get-url" (func $get-url))
  (component $A (import "get-url" (func)))
  (component $B (import "get-URL" (func)))
  (import "get" (func $get))
  (instance (instantiate $A (with "get-url" (func $get-url))))
  (instance (instantiate $B (with "get-URL" (func $get)))))
