(component
  (import "docs:adder/add@0.1.0" (instance $adder
    (export "add" (func (param "x" u32) (param "y" u32) (result u32)))
  ))
  (import "log" (func $log (param "x" u32)))
  ;; The work.
  (export "calculate" (func $adder "add"))
)
