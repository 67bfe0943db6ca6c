(component
  (import "host" (instance $host ...))
  (import "./wrap.wasm" (component $Wrap ...))
  (import "./child.wasm" (component $Child ...))
  (instance $wrapped (instantiate $Wrap (with "log" (instance $host))))
  (instance $child (instantiate $Child (with "log" (instance $wrapped "log"))))
)
