import { build, isBuilt } from '@/server/cli/build'

if (!isBuilt()) build()
