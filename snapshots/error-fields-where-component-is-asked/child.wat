(func)
(memory 1)
