(component
  ;; printed.wasm sha256-sZuAufMcAQwdjuzSinceliZxy1Or9gICtJqLMQPY30A=
  (core module $printed
    (type (;0;) (func))
    (export "f" (func 0))
    (export "g" (func 1))
    (func (;0;) (type 0))
    (func (;1;) (type 0))
  )
  (core type $P-type (module (export "f" (func))))
  (component $P-as-declared
    (alias outer 1 $printed (core module $P))
    (export "definition" (core module $P) (core module (type $P-type)))
  )
  (instance $P-as-declared (instantiate $P-as-declared))
  (alias export $P-as-declared "definition" (core module $P))
  (alias outer 0 $printed (core module $Q))
  ;; component-binary.wat sha256-Y7KSmL0MqjGdBkVcCpeLw1aT2hZn9DU9UgnFAiQo31Y=
  (component $B
    (core module $m (;0;)
      (type (;0;) (func (result i32)))
      (export "f" (func 0))
      (func (;0;) (type 0) (result i32)
        i32.const 42
      )
    )
    (core instance $i (;0;) (instantiate $m))
    (type (;0;) (func (result u32)))
    (alias core export $i "f" (core func (;0;)))
    (func (;0;) (type 0) (canon lift (core func 0)))
    (export (;1;) "f" (func 0))
  )
  ;; module-quote.wat sha256-yn9Px9d3nfqrjD3xPrcEVzKTEABex+VbzxcSwHo6iQQ=
  (core module $M
    (type (;0;) (func))
    (memory (;0;) 1)
    (export "mem" (memory 0))
    (export "f" (func 0))
    (func (;0;) (type 0)
      nop
    )
  )
  ;; fields.wat sha256-FZt7rY3w/LshnWf7cmbMDTYKBgwruiaJnCcaLyODseU=
  (core module $F
    (func (export "f"))
    (func)
  )
  ;; quote.wat sha256-wB7GUbXfGRHkZOIJII5wNxPsNVqKQWgx8KwLwQLCK34=
  (component (alias outer 1 $printed (core module $P)) (core instance (instantiate $P)))
  (component
    (import "a:b/c" (instance $c
      (export "r" (type $r (sub resource)))
      (export "f" (func))
    ))
    (import "d" (func $d))
    ;; one-line.wat sha256-+iudfOdfqASpVlm/kTVHSKUH4XW6MSjWv3+XhpoSExU=
    (component $O (import "a:b/c" (instance $c
      (export "r" (type $r (sub resource)))
      (export "f" (func))
    ))
    (import "d" (func $d))
    ;; needs.wat sha256-v6sWtrcrcLIuz/p5RY0ZR3q5anZpjD3QfRO5tYnKfNc=
    (component $N (import "a:b/c" (instance (export "r" (type (sub resource))) (export "f" (func)))) (import "d" (func))) (instance (instantiate $N
      (with "a:b/c" (instance $c))
      (with "d" (func $d)))))
    (instance (instantiate $O
      (with "a:b/c" (instance $c))
      (with "d" (func $d))))
    (export "o" (component $O)))
  (export "p" (core module $P)))
