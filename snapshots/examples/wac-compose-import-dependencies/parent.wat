(component
  (type (;0;)
    (component
      (type (;0;)
        (instance
          (type (;0;) (func (param "n" u32)))
          (export (;0;) "print" (func (type 0)))
        )
      )
      (export (;0;) "demo:log/log" (instance (type 0)))
    )
  )
  (import "unlocked-dep=<demo:logger>" (component (;0;) (type 0)))
  (instance $l (;0;) (instantiate 0))
  (alias export $l "demo:log/log" (instance (;1;)))
  (type (;1;)
    (component
      (type (;0;)
        (instance
          (type (;0;) (func (param "n" u32)))
          (export (;0;) "print" (func (type 0)))
        )
      )
      (import "demo:log/log" (instance (;0;) (type 0)))
      (type (;1;) (func))
      (export (;0;) "run" (func (type 1)))
    )
  )
  (import "unlocked-dep=<demo:hello>" (component (;1;) (type 1)))
  (instance $h (;2;) (instantiate 1
      (with "demo:log/log" (instance 1))
    )
  )
  (alias export $h "run" (func (;0;)))
  (export (;1;) "run" (func 0))
  (@producers
    (processed-by "wac-parser" "0.12.0")
  )
)
