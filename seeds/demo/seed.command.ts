import { readConfig } from "#app/http/config.ts";
import { connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { seedDemo } from "./seed.ts";

/** Fills the demo database once; what people try out in it stays until the file is deleted. */
const { databaseFile } = readConfig(process.env);
const db = connect(databaseFile);
await migrate(db);
const filled = await db.selectFrom("organisation").select("id").limit(1).executeTakeFirst();
if (filled) {
  console.log(`${databaseFile} is filled already. Delete the file to begin anew.`);
} else {
  await seedDemo(db);
  console.log(`The demo municipality is in ${databaseFile}.`);
}
await db.destroy();
