(component
  (core module
    (func $f (param i32)
      i32.const 1
      local.get 0
      drop)))
