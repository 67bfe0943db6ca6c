(component
  (import "./child.wat" (component $C
    ;; (export "f" (func (param "x" u64)))
    (export "f" (; the (export "f") ;)

      (func
        (param "x" u32)))))
)
