import { valueTables } from '#lib/reading/values/table-data.ts'
import { loadValueTables } from '#lib/reading/values/value-tables.ts'

loadValueTables(valueTables)
