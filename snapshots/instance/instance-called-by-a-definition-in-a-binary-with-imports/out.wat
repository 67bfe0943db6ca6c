(component
  (component $App
    (type (;0;)
      (component
        (type (;0;) (func))
        (import "log" (func (;0;) (type 0)))
      )
    )
    (component $Other (import "log" (func)))
    (component $Def (;1;)
      (component $child-component
        (core module $Main (func (export "f") (result i32) i32.const 7))
        (core instance $main (instantiate $Main))
        (func (export "f") (result u32) (canon lift (core func $main "f")))
      )
      (component $Def
      (type (;0;)
        (instance
          (type (;0;) (func (result u32)))
          (export (;0;) "f" (func (type 0)))
        )
      )
      (import "child" (instance $child (;0;) (type 0)))
      (alias export $child "f" (func $f (;0;)))
      (core func (;0;) (canon lower (func $f)))
    )
      (instance $child (instantiate $child-component))
      (instance $Def (instantiate $Def
        (with "child" (instance $child))))
    )
    (export (;2;) "other" (component $Other))
    (export (;3;) "def" (component $Def))
  )
  (export "app" (component $App))
)
