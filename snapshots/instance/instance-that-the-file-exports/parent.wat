(component
  (import "ns:pkg/store" (instance $store (export "get" (func))))
  (export "get" (func $store "get"))
)
