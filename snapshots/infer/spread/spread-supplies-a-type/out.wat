(component
  (import "a" (func $a (result u32)))
  (component $P
    (type $t0 (record (field "x" u32)))
    (export $t "t" (type $t0))
  )
  (component $Q
    (import "x" (instance $x (type $t0 (record (field "x" u32))) (export "t" (type $t (eq $t0)))))
    (export "a:b/i" (instance $x)))
  (component $U
    (import "a:b/i" (instance $i (type $t0 (record (field "x" u32))) (export "t" (type $t (eq $t0)))))
    (alias export $i "t" (type $t))
    (import "t" (type $tt (eq $t)))
    (import "a" (func $f (result u32))))
  (instance $p0 (instantiate $P))
  (instance $p (instantiate $Q (with "x" (instance $p0))))
  (type $before u8)
  (instance $u (instantiate $U
    (with "a:b/i" (instance $p "a:b/i"))
    (with "a" (func $a))
    (with "t" (type $p "a:b/i" "t"))))
  (type u16)
  (export "last" (type 3))
)
