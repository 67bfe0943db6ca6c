(component
  (import "./none.wat" (component $A))
  (import "./lib" (component $B))
  (component $N
    (import "./empty.wat" (component $C))
    (import "./module.wat" (component $D)))
  (import "https://example.com/e.wasm" (component $E))
  (import "./f.wat" (func $f))
)
