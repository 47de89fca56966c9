/** A thread that plays again what a class handed in, so that the teacher’s page answers meanwhile. */
import { classPieces } from '../replay/class/report.ts'
import { serve } from './serve.ts'

serve(classPieces)
