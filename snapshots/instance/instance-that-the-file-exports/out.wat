(component
  (import "get" (func $get))
  (component $provider
    (import "get" (func $get))
    (instance $store (export "get" (func $get)))
    (export "ns:pkg/store" (instance $store))
  )
  (component $parent
    (import "ns:pkg/store" (instance $store (export "get" (func))))
    (export "get" (func $store "get"))
  )

  (instance $provider (instantiate $provider (with "get" (func $get))))
  (instance $parent (instantiate $parent
    (with "ns:pkg/store" (instance $provider "ns:pkg/store"))
  ))

  (export "get" (func $parent "get"))
)
