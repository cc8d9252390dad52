import { startQuizPage } from "../../quiz/ui/quiz-page.ts";

await startQuizPage(() => new Date());
