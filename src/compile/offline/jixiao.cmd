@rem The program with the Node that lies beside it, from wherever it is called.
@"%~dp0runtime\node.exe" "%~dp0node_modules\jixiao\bin\jixiao.cjs" %*
