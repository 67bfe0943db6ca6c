(component
  (import "get" (func $get))
  (instance $store (export "get" (func $get)))
  (export "ns:pkg/store" (instance $store))
)
