(component
  (component $C (import "get-url" (func)))
  (import "get-url" (func $get-url))
  (instance (instantiate $C (with "get-URL" (func $get-url)))))
