(module definition)
(assert_return (invoke "f"))
