(component $own
  (type $t (list string))
  (import "./twice.wasm" (component $A ...))
  (import "./broken.wasm" (component $B ...))
  (export "a" (component $A))
  (export "b" (component $B))
)
