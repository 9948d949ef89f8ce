<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>TokenMirror</name>
    <message>
        <source>Its text does not ship with the package. Its makers&apos; page: {page}</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>本文はパッケージに含まれていません。作者のページ: {page}</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>システム</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>see its text</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>本文を参照</translation>
    </message>
    <message>
        <source>Its text does not ship here.</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>本文はここに含まれていません。</translation>
    </message>
    <message>
        <source>TokenMirror: nothing read yet</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>TokenMirror: まだ何も読み込まれていません</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>まだ何も読み込まれていません。</translation>
    </message>
    <message>
        <source>{why} The built-in prices are used.</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>{why} 内蔵の価格を使います。</translation>
    </message>
    <message>
        <source>There is none with the number {number}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>番号 {number} のものはありません。</translation>
    </message>
    <message>
        <source>A ceiling is more than nothing.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>上限は 0 より大きい値です。</translation>
    </message>
    <message>
        <source>{folder} is no project that is known.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>{folder} は既知のプロジェクトではありません。</translation>
    </message>
    <message>
        <source>The price list has no price for {model}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>価格表に {model} の価格はありません。</translation>
    </message>
    <message>
        <source>A factor is more than 0 and at most {most}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>係数は 0 より大きく {most} 以下です。</translation>
    </message>
    <message>
        <source>A flat fee is more than nothing.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>定額料金は 0 より大きい値です。</translation>
    </message>
    <message>
        <source>{folder} is read for {tool} from now on.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} を今後 {tool} 用に読み込みます。</translation>
    </message>
    <message>
        <source>{folder} is no longer read; what was read from it stays.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} はもう読み込みません。読み込み済みの内容は残ります。</translation>
    </message>
    <message>
        <source>{what} is no longer read; what was read stays.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} はもう読み込みません。読み込み済みの内容は残ります。</translation>
    </message>
    <message>
        <source>{what} is read again.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} を再び読み込みます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are forgotten. {what} is no longer read; `tokenmirror sources on` reads it anew.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>
            <numerusform>{n} 件のセッションを消去しました。{what} はもう読み込みません。`tokenmirror sources on` で改めて読み込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was not added for {tool}; `tokenmirror sources off` leaves a folder out.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} は {tool} に追加されていません。`tokenmirror sources off` でフォルダーを除外できます。</translation>
    </message>
    <message>
        <source>{what} was not left out.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} は除外されていませんでした。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} はフォルダーではありません。</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>フォルダーが指定されていません。</translation>
    </message>
    <message>
        <source>You said that {commit} is not yours; `tokenmirror ignore {commit} --undo` takes that back.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>{commit} は自分のものではないと指定されています。`tokenmirror ignore {commit} --undo` で取り消せます。</translation>
    </message>
    <message>
        <source>{commit} is in several repositories: {names}. Say which with --repo PATH.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>{commit} は複数のリポジトリにあります: {names}。--repo PATH で指定してください。</translation>
    </message>
    <message>
        <source>You said nothing of the kind about {what}. `tokenmirror link --list` lists what you said.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>{what} についてそのような指定はありません。`tokenmirror link --list` で指定の一覧を表示します。</translation>
    </message>
    <message>
        <source>{folder} is no repository that is known. `tokenmirror repos` lists them.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{folder} は既知のリポジトリではありません。`tokenmirror repos` で一覧を表示します。</translation>
    </message>
    <message>
        <source>{folder} is not in a git repository.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{folder} は git リポジトリ内にありません。</translation>
    </message>
    <message>
        <source>{address} was not added by you; addresses of git&apos;s configuration cannot be removed here.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{address} は手動で追加されたものではありません。git 設定のアドレスはここでは削除できません。</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{address} はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>最初</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>{first} から {last} まで</translation>
    </message>
    <message>
        <source>What is stored cannot be shown.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>保存内容を表示できません。</translation>
    </message>
    <message>
        <source>No tokens yet.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>まだトークンがありません。</translation>
    </message>
    <message>
        <source>Tokens by outcome</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>結果別トークン</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>まだ描くものがありません。</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>{day} 以降</translation>
    </message>
    <message>
        <source>No repository and no folder of sessions is known as {folder}.</source>
        <extracomment>tokenmirror/answers/forgetting.py</extracomment>
        <translation>{folder} というリポジトリもセッションのフォルダーも知られていません。</translation>
    </message>
    <message>
        <source>Say from when or until when.</source>
        <extracomment>tokenmirror/answers/forgetting.py</extracomment>
        <translation>いつから、またはいつまでかを指定してください。</translation>
    </message>
    <message>
        <source>A note holds up to {most} letters; this one has {letters}.</source>
        <extracomment>tokenmirror/answers/noting.py</extracomment>
        <translation>メモは {most} 文字までです。これは {letters} 文字あります。</translation>
    </message>
    <message>
        <source>{name} names no week, month or quarter. It looks like week-2026-11-16.</source>
        <extracomment>tokenmirror/answers/noting.py</extracomment>
        <translation>{name} は週、月、四半期のいずれも指しません。week-2026-11-16 のように書きます。</translation>
    </message>
    <message>
        <source>uncommitted, {project}</source>
        <extracomment>tokenmirror/answers/open_work.py</extracomment>
        <translation>未コミット、{project}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>tokenmirror/answers/open_work.py</extracomment>
        <translation>
            <numerusform>ほか {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer holds up to {most} letters; this one has {letters}.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>回答は {most} 文字までです。これは {letters} 文字あります。</translation>
    </message>
    <message>
        <source>Hours are a number from 0 to {most}.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>時間は 0 から {most} までの数です。</translation>
    </message>
    <message>
        <source>An experiment needs a name of your own.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>実験には自分で付けた名前が必要です。</translation>
    </message>
    <message>
        <source>This commit is not known any more.</source>
        <extracomment>tokenmirror/answers/panes.py</extracomment>
        <translation>このコミットはもう分かりません。</translation>
    </message>
    <message>
        <source>This session is not known any more.</source>
        <extracomment>tokenmirror/answers/panes.py</extracomment>
        <translation>このセッションはもう分かりません。</translation>
    </message>
    <message>
        <source>Price list</source>
        <extracomment>tokenmirror/answers/shipped.py</extracomment>
        <translation>価格表</translation>
    </message>
    <message>
        <source>in {package}</source>
        <extracomment>tokenmirror/answers/shipped.py</extracomment>
        <translation>{package} に同梱</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are gone that sessions worked in; their tokens count as outside git.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>
            <numerusform>セッションが作業した {n} 個のフォルダーがなくなりました。そのトークンは Git 外として数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>a backup was taken up</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>バックアップを引き継ぎました</translation>
    </message>
    <message>
        <source>there was no backup</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>バックアップはありませんでした</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside on {day}; {whence}, and logs were read from there on.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>データベースが壊れていたため {day} に取り置きました。{whence}。以後のログはそこから読み込みました。</translation>
    </message>
    <message numerus="yes">
        <source>{tool}: {n} records could not be read.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>
            <numerusform>{tool}: {n} 件のレコードを読み込めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>A summary</source>
        <extracomment>tokenmirror/answers/summary_names.py</extracomment>
        <translation>要約</translation>
    </message>
    <message>
        <source>A draft needs a name of your own.</source>
        <extracomment>tokenmirror/answers/summary_shelf.py</extracomment>
        <translation>下書きには自分で付ける名前が必要です。</translation>
    </message>
    <message>
        <source>There is no draft called {name}.</source>
        <extracomment>tokenmirror/answers/summary_shelf.py</extracomment>
        <translation>{name} という下書きはありません。</translation>
    </message>
    <message>
        <source>{time} names no time. It looks like 30d, quarter-2026-10-01 or 2026-10-24..2026-11-22.</source>
        <extracomment>tokenmirror/answers/summary_times.py</extracomment>
        <translation>{time} は期間を示していません。例: 30d、quarter-2026-10-01、2026-10-24..2026-11-22。</translation>
    </message>
    <message>
        <source>{time} has not begun.</source>
        <extracomment>tokenmirror/answers/summary_times.py</extracomment>
        <translation>{time} はまだ始まっていません。</translation>
    </message>
    <message>
        <source>Writing everything into {folder}…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>すべてを {folder} に書き込んでいます…</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>消去しています…</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in {folder}. Only you can read them.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>
            <numerusform>{n} 行を {folder} に書き込みました。読めるのはあなただけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read again, as far as its logs are still there.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>ログが残っている範囲で、再び読み込みます。</translation>
    </message>
    <message>
        <source>Waiting until nothing else holds the file, to overwrite what was freed…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>空いた領域を上書きするため、ファイルが使われなくなるのを待っています…</translation>
    </message>
    <message>
        <source>Things are kept for ever.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>すべて無期限に保存します。</translation>
    </message>
    <message>
        <source>{folder} is not empty; name a folder that is, or is not there yet.</source>
        <extracomment>tokenmirror/answers/whole.py</extracomment>
        <translation>{folder} は空ではありません。空のフォルダーか、まだないフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <extracomment>tokenmirror/answers/whole.py</extracomment>
        <translation>{folder} に書き込めません: {why}</translation>
    </message>
    <message>
        <source>The copy is being restored; reading rests meanwhile.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>コピーを復元しています。その間、読み取りは休みます。</translation>
    </message>
    <message>
        <source>A copy is being taken.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>コピーを作成しています。</translation>
    </message>
    <message>
        <source>The copy was restored, and logs are read from there on. What was before is among the copies.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>コピーを復元しました。ログはそこから読み直されます。それまでのものはコピーの一覧にあります。</translation>
    </message>
    <message>
        <source>The copy cannot be restored: {why}</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>コピーを復元できません: {why}</translation>
    </message>
    <message>
        <source>Making up data; a window of its own opens in about ten seconds.</source>
        <extracomment>tokenmirror/app/beginning.py</extracomment>
        <translation>サンプルデータを作成中です。約 10 秒で専用のウィンドウが開きます。</translation>
    </message>
    <message>
        <source>Encrypt the database</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>データベースを暗号化する</translation>
    </message>
    <message>
        <source>Encrypt with another key</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>別の鍵で暗号化する</translation>
    </message>
    <message>
        <source>There is no database yet; encryption can be turned on once something is read.</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>データベースはまだありません。何かが読み込まれると、暗号化を有効にできます。</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is as it was. A passphrase of your own does without it.</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>何も変わっていません。ファイルは元のままです。自分のパスフレーズを使えば、キーリングは必要ありません。</translation>
    </message>
    <message>
        <source>{name} was not saved: {why}.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>{name} は保存されませんでした: {why}。</translation>
    </message>
    <message>
        <source>Not saved: the folder {folder} is not there.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>保存されていません: フォルダー {folder} がありません。</translation>
    </message>
    <message>
        <source>Not saved: nothing may be written into {folder}. Another folder can be chosen.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>保存されていません: {folder} に書き込めません。別のフォルダーを選べます。</translation>
    </message>
    <message>
        <source>It was written or changed by someone else, so it is left as it is.</source>
        <extracomment>tokenmirror/app/login.py</extracomment>
        <translation>他者が作成または変更したファイルなので、そのままにします。</translation>
    </message>
    <message>
        <source>The path holds a line break.</source>
        <extracomment>tokenmirror/app/login.py</extracomment>
        <translation>パスに改行が含まれています。</translation>
    </message>
    <message>
        <source>What your AI tokens turned into</source>
        <extracomment>tokenmirror/app/login_places.py</extracomment>
        <translation>AI トークンが何になったか</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>tokenmirror/app/notifier.py</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copied as Markdown; it is on the list of what was given away.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>Markdown としてコピーしました。渡したものの一覧に載っています。</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}, but it could not be noted here: {why}</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>{name} を {folder} に保存しましたが、ここに記録できませんでした: {why}</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}. Only you can read the file.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>{name} を {folder} に保存しました。このファイルを読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>Not saved: {name} is there already.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>保存していません: {name} はすでにあります。</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>ページを描けませんでした。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>tokenmirror/app/tasks.py</extracomment>
        <translation>少々お待ちください…</translation>
    </message>
    <message>
        <source>The file beside it that says how its key is kept is not there, and is made anew.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>鍵の保管方法を記したファイルが見つからないため、新しく作り直します。</translation>
    </message>
    <message>
        <source>The database cannot be opened now: {why}</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>データベースを今は開けません: {why}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Upper and lower case count.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>パスフレーズが違います。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>The code is whole, and it is not that of this database.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>コードは正しい形ですが、このデータベースのものではありません。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>{low}～{high}</translation>
    </message>
    <message>
        <source>Outcomes and their tokens</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>結果とそのトークン</translation>
    </message>
    <message>
        <source>Days after landing</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>取り込みからの日数</translation>
    </message>
    <message>
        <source>Lines still alive</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>残っている行</translation>
    </message>
    <message>
        <source>How many lines were still alive</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>残っていた行の割合</translation>
    </message>
    <message>
        <source>What is drawn, from the first part on</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>描かれているもの（最初の部分から）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>内訳</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>tokenmirror/export/html.py</extracomment>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>No font on this computer has these letters: {letters}</source>
        <extracomment>tokenmirror/export/pages.py</extracomment>
        <translation>このコンピューターのどのフォントにもない文字: {letters}</translation>
    </message>
    <message>
        <source>The typesetter could not make every part of it readable by a screen reader.</source>
        <extracomment>tokenmirror/export/pages.py</extracomment>
        <translation>組版プログラムは、一部をスクリーンリーダーで読めるようにできませんでした。</translation>
    </message>
    <message>
        <source>not observed</source>
        <extracomment>tokenmirror/export/svg_fills.py</extracomment>
        <translation>未観測</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <extracomment>tokenmirror/language.py</extracomment>
        <translation>{list}、{last}</translation>
    </message>
    <message>
        <source>{sentence} {next}</source>
        <extracomment>tokenmirror/language.py</extracomment>
        <translation>{sentence}{next}</translation>
    </message>
    <message>
        <source>{list}, {next}</source>
        <extracomment>tokenmirror/language.py</extracomment>
        <translation>{list}、{next}</translation>
    </message>
    <message>
        <source>Hours it spared you, as you think</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>省けたと思う時間（時間数）</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>自分の答え</translation>
    </message>
    <message>
        <source>Your own answer: {question}</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>自分の答え: {question}</translation>
    </message>
    <message>
        <source>How is this counted</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>数え方</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>自分の言葉で</translation>
    </message>
    <message>
        <source>Hours are a number, such as 6 or 2.5.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>時間は 6 や 2.5 のような数です。</translation>
    </message>
    <message>
        <source>That is longer than an answer can be.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>回答として長すぎます。</translation>
    </message>
    <message>
        <source>Kept, for you alone.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>保存しました。自分だけが見られます。</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Change a ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>上限を変更</translation>
    </message>
    <message>
        <source>Set a ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>上限を設定</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>A limit of your own, that begins anew with each span. There is nothing to reach.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>期間ごとに改めて始まる、自分の限度です。達成するためのものではありません。</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>空でもかまいません</translation>
    </message>
    <message>
        <source>A number above zero, such as 40M or 750k.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>0 より大きい数。例: 40M、750k</translation>
    </message>
    <message>
        <source>An amount such as 160 or 12.50.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>金額。例: 160、12.50</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>シナリオを追加</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>The same sessions at other prices: arithmetic, and no forecast.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>同じセッションを別の価格で計算したもので、予測ではありません。</translation>
    </message>
    <message>
        <source>Money at list price ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>定価での金額（{currency}）</translation>
    </message>
    <message>
        <source>A plan&apos;s flat fee ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>プランの定額料金（{currency}）</translation>
    </message>
    <message>
        <source>Holds for each</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>対象期間</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>単位</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>自分で付ける名前</translation>
    </message>
    <message>
        <source>All prices times a factor</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>全価格に係数を掛ける</translation>
    </message>
    <message>
        <source>Another model&apos;s prices for every call</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>全呼び出しを別モデルの価格で</translation>
    </message>
    <message>
        <source>Another model&apos;s prices for small edits</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>小さな編集を別モデルの価格で</translation>
    </message>
    <message>
        <source>Caches kept 1 h</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>キャッシュを 1 時間保持</translation>
    </message>
    <message>
        <source>Caches kept 5 min</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>キャッシュを 5 分保持</translation>
    </message>
    <message>
        <source>A plan with a flat fee</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>定額プラン</translation>
    </message>
    <message>
        <source>What is different</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>変えるもの</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>係数</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Edits under so many lines</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>編集の行数（未満）</translation>
    </message>
    <message>
        <source>Fee a month ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>月額料金（{currency}）</translation>
    </message>
    <message>
        <source>Something is missing, or is no number above zero.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>未入力か、0 より大きい数ではありません。</translation>
    </message>
    <message>
        <source>Used so far</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>これまでの使用量</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a ceiling</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>上限を追加</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>もしも</translation>
    </message>
    <message>
        <source>Add a scenario…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>シナリオを追加…</translation>
    </message>
    <message>
        <source>Quiet warnings are on</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>控えめな警告はオンです</translation>
    </message>
    <message>
        <source>Quiet warnings are off</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>控えめな警告はオフです</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>{name} を変更</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>{name} を削除</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>セッションを開く</translation>
    </message>
    <message>
        <source>Open the change</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>変更を開く</translation>
    </message>
    <message>
        <source>Show them: {cases}</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>表示: {cases}</translation>
    </message>
    <message>
        <source>Put them away</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>changes</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>側</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>下端</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>中央値</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>上端</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>tokenmirror/ui/charts/budget.py</extracomment>
        <translation>中央</translation>
    </message>
    <message>
        <source>too early to say</source>
        <extracomment>tokenmirror/ui/charts/budget.py</extracomment>
        <translation>まだ判断できません</translation>
    </message>
    <message>
        <source>On the day</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>その日</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>1 of 10 futures below</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>10 通り中 1 通りはこれを下回る</translation>
    </message>
    <message>
        <source>1 of 10 futures above</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>10 通り中 1 通りはこれを超える</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>予測</translation>
    </message>
    <message>
        <source>The database and all copies of it are written anew, encrypted. That takes some seconds, needs as much room again while it lasts, and goes on by itself if it is interrupted.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>データベースとそのすべてのコピーが、暗号化して書き直されます。数秒かかり、その間は同じだけの空き容量がもう一つ必要です。中断されても、自動的に続きから行われます。</translation>
    </message>
    <message>
        <source>A passphrase of mine instead, which is asked for at each start</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>代わりに自分のパスフレーズを使う(起動のたびに尋ねられます)</translation>
    </message>
    <message>
        <source>The key goes into the keyring of this computer, and the window opens when you are logged in.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>鍵はこのコンピューターのキーリングに入り、ログインしていればウィンドウはそのまま開きます。</translation>
    </message>
    <message>
        <source>The key is kept under your passphrase. Without it the recovery code alone opens the database.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>鍵はパスフレーズで保護されます。パスフレーズがない場合、データベースを開けるのは復旧コードだけです。</translation>
    </message>
    <message>
        <source>The keyring is asked. It may open a window that wants its password.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>キーリングに問い合わせています。パスワードを求めるウィンドウが開くことがあります。</translation>
    </message>
    <message>
        <source>Without the key nobody can read anything. If the keyring is lost, the passphrase forgotten or the data folder carried to another computer, this code opens it. It is shown this once: keep it elsewhere.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>鍵がなければ、誰にも何も読めません。キーリングを失ったとき、パスフレーズを忘れたとき、データフォルダーを別のコンピューターに移したときは、このコードで開けます。表示されるのは今回だけです。別の場所に保管してください。</translation>
    </message>
    <message>
        <source>The database and its copies are written anew without encryption. Whoever can read your files can read them then; the key and the recovery code open nothing any more.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>データベースとそのコピーが、暗号化せずに書き直されます。あなたのファイルを読める人は誰でも読めるようになり、鍵と復旧コードでは何も開けなくなります。</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>続ける</translation>
    </message>
    <message>
        <source>At least {n} letters, twice the same.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>{n} 文字以上で、2 回とも同じにしてください。</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>今すぐ暗号化</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>保管しました</translation>
    </message>
    <message>
        <source>Make it a plain file again?</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>暗号化されていないファイルに戻しますか?</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>復号する</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>パスフレーズ(もう一度)</translation>
    </message>
    <message>
        <source>One moment.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>復旧コード</translation>
    </message>
    <message>
        <source>What changes took before stands beside what they took since then. Nothing has to come of it.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>変更に以前かかったものと、それ以降かかったものを並べます。結果が出なくてもかまいません。</translation>
    </message>
    <message>
        <source>Its last day lies before its first.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>最終日が初日より前です。</translation>
    </message>
    <message>
        <source>It is over</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>終了した</translation>
    </message>
    <message>
        <source>a new model, smaller tasks</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>新しいモデル、より小さいタスク</translation>
    </message>
    <message>
        <source>From a day on</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>ある日から</translation>
    </message>
    <message>
        <source>A project beside the others</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>あるプロジェクトとその他</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>It needs a name of your own.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>自分で付けた名前が必要です。</translation>
    </message>
    <message>
        <source>It needs a project.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>プロジェクトが必要です。</translation>
    </message>
    <message>
        <source>Change an experiment</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>実験を変更</translation>
    </message>
    <message>
        <source>Add an experiment</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>実験を追加</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>比べるもの</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>最終日</translation>
    </message>
    <message>
        <source>What did my tokens turn into?</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>トークンは何になった？</translation>
    </message>
    <message>
        <source>TokenMirror reads the logs your tools already leave here and sets them beside your commits.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>TokenMirror は、ツールがここに残しているログを読み込み、自分のコミットと並べます。</translation>
    </message>
    <message>
        <source>Before anything is read</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>読み込む前に</translation>
    </message>
    <message>
        <source>Change the addresses that count as yours</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>自分のアドレスを変更</translation>
    </message>
    <message>
        <source>Repositories your sessions worked in</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>セッションが作業したリポジトリ</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>架空のデータで見てみる</translation>
    </message>
    <message>
        <source>Will be read</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>読み込むもの</translation>
    </message>
    <message>
        <source>Counts, times, models and edited lines in the logs; your commits in the repositories below.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>ログの件数、時刻、モデル、編集行と、下のリポジトリの自分のコミット。</translation>
    </message>
    <message>
        <source>Will never be stored or sent</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>保存も送信もしないもの</translation>
    </message>
    <message>
        <source>Prompts, responses, code, diffs, command output. Nothing leaves this computer.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>プロンプト、応答、コード、差分、コマンド出力。このコンピューターの外には何も出ません。</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>このコンピューターで見つかったもの</translation>
    </message>
    <message>
        <source>All definitions</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>すべての定義</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>How {figure} is counted</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>{figure}の数え方</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>これが示さないこと</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>tokenmirror/ui/note_field.py</extracomment>
        <translation>自分のメモ</translation>
    </message>
    <message>
        <source>private, not in any summary unless you tick it</source>
        <extracomment>tokenmirror/ui/note_field.py</extracomment>
        <translation>非公開。印を付けない限り、どのまとめにも入りません</translation>
    </message>
    <message>
        <source>Meant for</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>目的</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The ceiling is removed.</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>上限を削除しました。</translation>
    </message>
    <message>
        <source>The scenario is removed.</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>シナリオを削除しました。</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>Five questions</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>五つの問い</translation>
    </message>
    <message>
        <source>Experiments</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>実験</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Pages of looking back</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>振り返りのページ</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Add an experiment…</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>実験を追加…</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>{name} を削除しました。</translation>
    </message>
    <message>
        <source>Shown below</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>下に表示</translation>
    </message>
    <message>
        <source>One question</source>
        <extracomment>tokenmirror/ui/screens/reflect_look_back.py</extracomment>
        <translation>一つの問い</translation>
    </message>
    <message>
        <source>What took the place of token counts, against your own past</source>
        <extracomment>tokenmirror/ui/screens/reflect_measures.py</extracomment>
        <translation>トークン数に代わる指標を、自分の過去と比べて</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <extracomment>tokenmirror/ui/screens/reflect_notes.py</extracomment>
        <translation>メモを検索</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <extracomment>tokenmirror/ui/screens/reflect_questions.py</extracomment>
        <translation>
            <numerusform>{n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What you answered other times</source>
        <extracomment>tokenmirror/ui/screens/reflect_questions.py</extracomment>
        <translation>ほかの期間の答え</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>backup restore copy damage check undo</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>バックアップ 復元 コピー 破損 確認 元に戻す</translation>
    </message>
    <message>
        <source>Take a copy now</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>今すぐコピーを作成</translation>
    </message>
    <message>
        <source>Restore the copy</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>コピーを復元</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>データ</translation>
    </message>
    <message>
        <source>All of it is yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>すべてあなたのものです。</translation>
    </message>
    <message>
        <source>Copy it, lock it, take it along, have it forgotten, or leave. The logs of your tools stay as they are.</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>コピー、暗号化、持ち出し、消去、利用終了ができます。ツールのログはそのまま残ります。</translation>
    </message>
    <message>
        <source>database folder size</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>データベース フォルダー サイズ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Keeping</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>retention age years delete old</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>保存期間 古い 年 削除</translation>
    </message>
    <message>
        <source>What becomes older is forgotten each day. Unless you choose so, nothing is.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>これより古くなったものは毎日消去します。選ばないかぎり何も消去しません。</translation>
    </message>
    <message>
        <source>Taking it along</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>持ち出し</translation>
    </message>
    <message>
        <source>export all my data copy JSON portability</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>全データ 書き出し エクスポート コピー JSON</translation>
    </message>
    <message>
        <source>Everything that is stored, your own words too, as lines of JSON that any program reads.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>保存されているすべてを、自分の言葉も含めて、どのプログラムでも読める JSON の行として書き出します。</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>delete erase remove session repository period everything</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>削除 消去 セッション リポジトリ 期間 すべて</translation>
    </message>
    <message>
        <source>Sessions, and what you wrote of them. Before anything goes, you are told what.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>セッションと、それについて書いたもの。消去の前に、何が消えるかをお知らせします。</translation>
    </message>
    <message>
        <source>All up to now, your own words too. What you chose to leave out stays left out.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>これまでのすべてを、自分の言葉も含めて。除外したものは除外のままです。</translation>
    </message>
    <message>
        <source>Sessions are forgotten from their menu, repositories and tools on the pages of the same name.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>セッションはそのメニューから、リポジトリとツールは同じ名前のページから消去できます。</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>利用をやめる</translation>
    </message>
    <message>
        <source>uninstall remove leave quit</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>アンインストール 削除 終了</translation>
    </message>
    <message>
        <source>Quit, then `{command}` lists everything that was written outside of the program: this folder, the entry that starts it at login, the key in the keyring. With --remove it takes all of it away.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>終了後に `{command}` を実行すると、プログラムの外に書かれたものをすべて表示します: このフォルダー、ログイン時に起動する項目、キーリングの鍵。--remove を付けると、すべて取り除きます。</translation>
    </message>
    <message>
        <source>Keep things</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>保存する期間</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>すべて書き出す…</translation>
    </message>
    <message>
        <source>All of my data</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>自分のすべてのデータ</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>消去…</translation>
    </message>
    <message>
        <source>A time</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>ある期間</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>すべて消去…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Take everything away</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>すべて取り除く</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>から</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>診断</translation>
    </message>
    <message>
        <source>It is being made…</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>It could not be made. In a terminal: tokenmirror diagnostics</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>作成できませんでした。ターミナルでは: tokenmirror diagnostics</translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>保存しました。読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>Nothing is sent. Read it before you give it to anyone.</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>何も送信されません。誰かに渡す前に読んでください。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>encrypt key keyring passphrase recovery code password lock</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>暗号化 鍵 キーリング パスフレーズ 復旧コード パスワード ロック</translation>
    </message>
    <message>
        <source>Encrypts with a new key and shows its recovery code; the old code opens nothing any more.</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>新しい鍵で暗号化し、その復旧コードを表示します。古いコードでは何も開けなくなります。</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>別の鍵</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>F1 on a figure, or its menu, shows the definition of that figure alone.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>数値の上で F1、またはそのメニューで、その数値の定義だけを表示します。</translation>
    </message>
    <message>
        <source>definitions how is this counted</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>定義 数え方</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Tab leads through every control. The same sheet opens anywhere with ? or Ctrl+/.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Tab ですべての項目を移動します。同じ一覧は ? または Ctrl+/ でどこでも開きます。</translation>
    </message>
    <message>
        <source>shortcuts keys hotkeys</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>ショートカット キー ホットキー</translation>
    </message>
    <message>
        <source>Search the definitions</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>定義を検索</translation>
    </message>
    <message>
        <source>No definition holds these words.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>この語を含む定義はありません。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>外観</translation>
    </message>
    <message>
        <source>theme dark light colours contrast rows animation</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>テーマ ダーク ライト 色 コントラスト 行 アニメーション</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>言語</translation>
    </message>
    <message>
        <source>Numbers, dates and money are written as the language does.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>数値、日付、金額は言語の書き方に従います。</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>起動とトレイ</translation>
    </message>
    <message>
        <source>login autostart boot notifications close quit</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>ログイン 自動起動 起動 通知 閉じる 終了</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the system says, it changes with it at once.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>システムに従い、同時に切り替わります。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Stronger lines, and an edge and a pattern on every outcome.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>線を強くし、すべての結果に縁と模様を付けます。</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Roomy rows are 30 pixels high, others 26.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>広い行は 30 ピクセル、通常は 26 ピクセルです。</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>動き</translation>
    </message>
    <message>
        <source>Today&apos;s card fades in for a tenth of a second; reduced, nothing moves.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>今日のカードは 0.1 秒でゆっくり現れます。減らすと何も動きません。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>プログラムの言語</translation>
    </message>
    <message>
        <source>Every screen changes at once.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>すべての画面がすぐに切り替わります。</translation>
    </message>
    <message>
        <source>{problem} ({place})</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>{problem}（{place}）</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>トレイで起動</translation>
    </message>
    <message>
        <source>At login, without the window; where there is no tray, with it.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>ログイン時はウィンドウなしで起動します。トレイがない場合は表示します。</translation>
    </message>
    <message>
        <source>Keep watching when the window is closed</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>ウィンドウを閉じても監視を続ける</translation>
    </message>
    <message>
        <source>The tray icon brings it back. Off: closing the window quits.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>トレイアイコンで再表示できます。オフの場合、閉じると終了します。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Quiet ones, of these three things and of nothing else.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>次の 3 つだけを静かに知らせます。</translation>
    </message>
    <message>
        <source>Logs about to be deleted</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>まもなく削除されるログ</translation>
    </message>
    <message>
        <source>By their own tool, before they were read.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>読み込む前にツール自身が削除する場合。</translation>
    </message>
    <message>
        <source>A ceiling nearly reached</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>上限が近いとき</translation>
    </message>
    <message>
        <source>One that you set yourself.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>自分で設定した上限です。</translation>
    </message>
    <message>
        <source>A tool that can no longer be read</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>読み込めなくなったツール</translation>
    </message>
    <message>
        <source>What was read stays.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>読み込み済みの内容は残ります。</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>通常</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>広い</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>減らす</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>{place} に書き込みました</translation>
    </message>
    <message>
        <source>Logs are read as they grow, before a tool deletes them.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>ツールが削除する前に、ログを増えたそばから読み込みます。</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>logs folders read forget pause sources</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>ログ フォルダー 読み込み 消去 一時停止 ソース</translation>
    </message>
    <message>
        <source>{page}: {setting}</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>{page}: {setting}</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>No setting holds these words.</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>この語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Repositories</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>default branch leave out moved missing folder git</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>既定 ブランチ 除外 移動 欠落 フォルダー git</translation>
    </message>
    <message>
        <source>Work of {folder} now lands in {branch}.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{folder} の作業は今後 {branch} に取り込まれます。</translation>
    </message>
    <message>
        <source>Sessions knew it as {folder}. What they did there counts for the repository that you name.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>セッションでは {folder} でした。そこでの作業は、指定するリポジトリに数えます。</translation>
    </message>
    <message>
        <source>Sessions that worked in it, or will, count for it. Its history is read with git.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>ここで作業した、またはこれから作業するセッションを数えます。履歴は git で読み込みます。</translation>
    </message>
    <message>
        <source>My addresses</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>自分のアドレス</translation>
    </message>
    <message>
        <source>e-mail author identity me</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>メール 作者 本人 自分</translation>
    </message>
    <message>
        <source>Commits under it count as yours, those of the past too.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>このアドレスのコミットは、過去のものも自分のものとして数えます。</translation>
    </message>
    <message>
        <source>{address} no longer counts as yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{address} はもう自分のものとして数えません。</translation>
    </message>
    <message>
        <source>Add a repository…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>リポジトリを追加…</translation>
    </message>
    <message>
        <source>Watch {repository}</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{repository} を監視</translation>
    </message>
    <message>
        <source>Left out, its history is not read and its tokens count as they did</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>除外すると履歴を読み込まず、トークンは以前のまま数えます</translation>
    </message>
    <message>
        <source>Default branch</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>デフォルトブランチ</translation>
    </message>
    <message>
        <source>as git&apos;s facts say</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>git の情報どおり</translation>
    </message>
    <message>
        <source>Where work lands. What you choose outranks git&apos;s facts.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>作業が取り込まれる場所です。自分の選択は git の情報に優先します。</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>今はどこにありますか？</translation>
    </message>
    <message>
        <source>Add a repository</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>リポジトリを追加</translation>
    </message>
    <message>
        <source>A folder inside the repository</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>リポジトリ内のフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Another address of yours</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>自分の別のアドレス</translation>
    </message>
    <message>
        <source>Add an address</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>Folders that are gone</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>なくなったフォルダー</translation>
    </message>
    <message>
        <source>Known repositories</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>既知のリポジトリ</translation>
    </message>
    <message>
        <source>It is elsewhere now…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>別の場所にあります…</translation>
    </message>
    <message>
        <source>Default branch of {repository}</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{repository} のデフォルトブランチ</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>自分で選択</translation>
    </message>
    <message>
        <source>what git&apos;s facts say</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>git の情報</translation>
    </message>
    <message>
        <source>None is known yet. Sessions name the folders they work in.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>まだ分かりません。セッションが作業フォルダーを示します。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>すべてこのコンピューターに留まります。</translation>
    </message>
    <message>
        <source>There is no account and no upload, and connections to the Internet are refused.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>アカウントもアップロードもなく、インターネットへの接続は拒否されます。</translation>
    </message>
    <message>
        <source>database stored never folder size check data</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>データベース 保存 保存しない フォルダー サイズ 確認 データ</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>価格</translation>
    </message>
    <message>
        <source>List prices are what the vendors publish. They are not what you or anybody paid.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>定価は提供元の公開価格です。誰かが実際に払った額ではありません。</translation>
    </message>
    <message>
        <source>money currency cost model list price table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>費用 通貨 コスト モデル 一覧 価格 表</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>このプログラムについて</translation>
    </message>
    <message>
        <source>A private mirror of what your AI tokens turned into. Nobody is compared, and nothing leaves.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>AI トークンが何になったかを映す私的な鏡です。誰も比べず、何も外に出ません。</translation>
    </message>
    <message>
        <source>version licence license Qt Python SQLite git diagnosis log fault problem</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>バージョン ライセンス Qt Python SQLite git 診断 ログ 不具合 問題</translation>
    </message>
    <message>
        <source>Versions, counts and the last lines of the program&apos;s own log. It names nothing of yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>バージョン、件数、プログラム自身のログの最後の数行です。あなたに関する名前は含まれません。</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Connections to the Internet</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>インターネットへの接続</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>フォルダー内のファイル</translation>
    </message>
    <message>
        <source>How to check this yourself</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>自分で確認する方法</translation>
    </message>
    <message>
        <source>Price table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>通貨</translation>
    </message>
    <message>
        <source>{currency}, as in the table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>{currency}（表のとおり）</translation>
    </message>
    <message>
        <source>Prices of your own</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>自分の価格</translation>
    </message>
    <message>
        <source>Models of your calls without a price</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>価格のない呼び出しのモデル</translation>
    </message>
    <message>
        <source>the example</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>例</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>バージョンをコピー</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>表示…</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>うまく動かないとき</translation>
    </message>
    <message>
        <source>Licences of everything that runs</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>動作しているもののライセンス</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>Never stored</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>保存しないもの</translation>
    </message>
    <message>
        <source>Show text</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>本文を表示</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>{name} のライセンス</translation>
    </message>
    <message>
        <source>Such a file names prices for a million tokens, as in this one:</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>100 万トークンあたりの価格を次のように書いたファイルです:</translation>
    </message>
    <message>
        <source>Which tools are read and from where. Where one is turned off, what was read of it stays.</source>
        <extracomment>tokenmirror/ui/screens/sources.py</extracomment>
        <translation>どのツールをどこから読み込むか。オフにしても、読み込み済みの内容は残ります。</translation>
    </message>
    <message>
        <source>Tools and their logs</source>
        <extracomment>tokenmirror/ui/screens/sources.py</extracomment>
        <translation>ツールとそのログ</translation>
    </message>
    <message>
        <source>Look over</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Two summaries</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>二つのまとめ</translation>
    </message>
    <message>
        <source>{folder} is a repository. Whoever gets the repository, or a copy of it, can get this summary too.</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>{folder} はリポジトリです。リポジトリやその複製を手にする人は、このまとめも手にできます。</translation>
    </message>
    <message>
        <source>Save into a repository?</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>リポジトリに保存しますか？</translation>
    </message>
    <message>
        <source>Save there</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>そこに保存</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>下書きを保存</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>まとめを保存</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Given away</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>渡したもの</translation>
    </message>
    <message>
        <source>{format} (*.{ending})</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>{format} (*.{ending})</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>進む</translation>
    </message>
    <message>
        <source>The period before</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>The period after</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>次の期間</translation>
    </message>
    <message>
        <source>The period up to now</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>現在までの期間</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>最後の訂正を取り消す</translation>
    </message>
    <message>
        <source>How what has the keyboard is counted</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>フォーカス中の項目の数え方</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>このショートカット一覧</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>The point before or after</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>前または次の点</translation>
    </message>
    <message>
        <source>The first or last point</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>最初または最後の点</translation>
    </message>
    <message>
        <source>Another lane or series</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>別のレーンまたは系列</translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>元のデータを開く</translation>
    </message>
    <message>
        <source>Leave the point</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>点から離れる</translation>
    </message>
    <message>
        <source>The data as a table</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>データを表で表示</translation>
    </message>
    <message>
        <source>Back to the whole period</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>期間全体に戻る</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>数値をコピー</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Move through the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>行を検索</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>検索から行へ</translation>
    </message>
    <message>
        <source>Tick, or tick no more</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>印を付ける、外す</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>上下に移す</translation>
    </message>
    <message>
        <source>Write beside it, or open what is below it</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>横に書く、または下を開く</translation>
    </message>
    <message>
        <source>One step back, or forth again</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>一つ戻す、またはやり直す</translation>
    </message>
    <message>
        <source>Search the contents</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>内容を検索</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>In a chart</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>グラフ内</translation>
    </message>
    <message>
        <source>In a table</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>表内</translation>
    </message>
    <message>
        <source>In the contents of a summary</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>まとめの内容で</translation>
    </message>
    <message>
        <source>{keys}: {does}</source>
        <extracomment>tokenmirror/ui/shortcuts_sheet.py</extracomment>
        <translation>{keys}: {does}</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>tokenmirror/ui/small_pictures.py</extracomment>
        <translation>図</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>自分で選ぶ日</translation>
    </message>
    <message>
        <source>Use these days</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>この日を使う</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>There is a draft of that name; this one takes its place.</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>その名前の下書きがあります。これに置き換わります。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
    <message>
        <source>This page discloses</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>このページが明かすもの</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>題名</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>検索</translation>
    </message>
    <message>
        <source>Look over and save…</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>見直して保存…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>下書き保存</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>「{name}」として保存しました</translation>
    </message>
    <message>
        <source>Tick it to write beside it.</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>印を付けると横に書けます。</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>上へ移す</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>下へ移す</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>From the draft “{name}”</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>下書き「{name}」から</translation>
    </message>
    <message>
        <source>Not kept as a draft yet</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>まだ下書きに保存していません</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>Beside a part or a thing that is ticked.</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>印の付いた部分や項目の横に。</translation>
    </message>
    <message>
        <source>changed by you</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>自分で変更</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>両方の数値</translation>
    </message>
    <message>
        <source>Both are yours. More or less of something is neither better nor worse.</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>どちらもあなたのものです。多い少ないに良し悪しはありません。</translation>
    </message>
    <message>
        <source>First: {name}</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>一つ目: {name}</translation>
    </message>
    <message>
        <source>Second: {name}</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>二つ目: {name}</translation>
    </message>
    <message>
        <source>Given away by the first alone</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>一つ目だけが渡したもの</translation>
    </message>
    <message>
        <source>Given away by the second alone</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>二つ目だけが渡したもの</translation>
    </message>
    <message>
        <source>nothing that the other did not</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>もう一方にないものはありません</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>一つ目</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>二つ目</translation>
    </message>
    <message>
        <source>Space ticks, Alt+Up and Alt+Down move, Enter writes beside it, Ctrl+Z takes back.</source>
        <extracomment>tokenmirror/ui/summary/contents.py</extracomment>
        <translation>スペースで印、Alt+上とAlt+下で移動、Enter で横に書く、Ctrl+Z で元に戻す。</translation>
    </message>
    <message>
        <source>It is tagged for who has it read out (PDF/UA).</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>読み上げのためのタグ付きです (PDF/UA)。</translation>
    </message>
    <message>
        <source>It is not tagged for who has it read out: {why} The web page is.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>読み上げのためのタグはありません: {why} ウェブページにはあります。</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>ウェブページ (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>画像 (PNG)</translation>
    </message>
    <message>
        <source>Figures as JSON</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>数値を JSON で</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>数値を CSV で</translation>
    </message>
    <message>
        <source>Pages to print or to send, with text that can be selected.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>印刷や送付のためのページ。文字を選択できます。</translation>
    </message>
    <message>
        <source>One file for any browser, without scripts or links; also for who has it read out.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>どのブラウザーでも開ける一つのファイル。スクリプトもリンクもなく、読み上げにも向きます。</translation>
    </message>
    <message>
        <source>Plain text with headings and tables, to be pasted elsewhere.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>見出しと表のあるプレーンテキスト。ほかへ貼り付けられます。</translation>
    </message>
    <message>
        <source>The pages as one picture; who has it read out hears nothing of it.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>ページを一枚の画像に。読み上げでは何も聞こえません。</translation>
    </message>
    <message>
        <source>The same figures with their ranges and caveats, for scripts; with a schema.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>同じ数値を範囲と注意書きつきで、スクリプト向けに。スキーマもあります。</translation>
    </message>
    <message>
        <source>The same figures as a table, for spreadsheets.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>同じ数値を表に。表計算向けです。</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>形式</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Markdown としてコピー</translation>
    </message>
    <message>
        <source>What you give away is remembered here, so that you can look it up.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>渡したものはここに残るので、あとで確かめられます。</translation>
    </message>
    <message>
        <source>Everything that is given away</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>渡すもののすべて</translation>
    </message>
    <message>
        <source>This is everything that the summary gives away.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>このまとめが渡すのは、これがすべてです。</translation>
    </message>
    <message>
        <source>Title and own words, as they stand in it</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>題名と自分の言葉、そのまま</translation>
    </message>
    <message>
        <source>Not in it</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>含まれないもの</translation>
    </message>
    <message>
        <source>Who has a summary with the same pseudonyms can tell that both speak of the same projects.</source>
        <extracomment>tokenmirror/ui/summary/names_part.py</extracomment>
        <translation>同じ仮名のまとめを持つ人は、どちらも同じプロジェクトの話だと分かります。</translation>
    </message>
    <message>
        <source>Other pseudonyms</source>
        <extracomment>tokenmirror/ui/summary/names_part.py</extracomment>
        <translation>別の仮名にする</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>プレビュー</translation>
    </message>
    <message numerus="yes">
        <source>Preview, {n} pages</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>
            <numerusform>プレビュー、{n} ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {many}</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>{many} ページ中 {number} ページ目</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>描画中…</translation>
    </message>
    <message>
        <source>{title}, {format}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{title}、{format}</translation>
    </message>
    <message>
        <source>No draft is kept.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>下書きはありません。</translation>
    </message>
    <message>
        <source>Save draft keeps what is ticked and written under a name of yours, to be opened again.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>「下書き保存」は、印と書いたことを自分で付けた名前で残し、また開けるようにします。</translation>
    </message>
    <message>
        <source>Open the summary</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>まとめを開く</translation>
    </message>
    <message>
        <source>Drafts and what was given away</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>下書きと渡したもの</translation>
    </message>
    <message>
        <source>Compare two</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>二つを比べる</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>下書きの名前を変える</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>名前を変える</translation>
    </message>
    <message>
        <source>Dropped {name}.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} を破棄しました。</translation>
    </message>
    <message>
        <source>Compare {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} を比べる</translation>
    </message>
    <message>
        <source>The file itself stays where it is. What it disclosed is then known to nobody here.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>ファイルそのものは残ります。何を明かしたかは、ここでは分からなくなります。</translation>
    </message>
    <message>
        <source>Forget that this was given away?</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>渡したことを忘れますか？</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>消去</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {digest}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>ファイルの SHA-256: {digest}</translation>
    </message>
    <message>
        <source>Nothing was given away yet.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>まだ何も渡していません。</translation>
    </message>
    <message>
        <source>Whatever you save or copy of a summary is listed here, with what it disclosed. Only you see it.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>まとめを保存またはコピーすると、明かした内容とともにここに並びます。見るのはあなただけです。</translation>
    </message>
    <message>
        <source>What left this program, as it was told then. Only you see this list.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>このプログラムの外へ出たもの、当時のままです。この一覧を見るのはあなただけです。</translation>
    </message>
    <message>
        <source>A draft keeps what is ticked and written; its figures are those of the day it is opened.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>下書きは印と書いたことを残します。数値は開いた日のものです。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>名前を変える…</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} の名前を変える</translation>
    </message>
    <message>
        <source>Drop {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} を破棄</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{name} を忘れる</translation>
    </message>
    <message>
        <source>Tick two of the list.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>一覧から二つに印を付けてください。</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>まとめに戻る</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>先月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>Days of your own…</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>自分で選ぶ日…</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>US レター</translation>
    </message>
    <message>
        <source>Your words at the top</source>
        <extracomment>tokenmirror/ui/summary/words_field.py</extracomment>
        <translation>冒頭の自分の言葉</translation>
    </message>
    <message>
        <source>Your words beside “{row}”</source>
        <extracomment>tokenmirror/ui/summary/words_field.py</extracomment>
        <translation>「{row}」の横の自分の言葉</translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <extracomment>tokenmirror/ui/task_card.py</extracomment>
        <translation>少し時間がかかります</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>tokenmirror/ui/task_card.py</extracomment>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>The database is encrypted</source>
        <extracomment>tokenmirror/ui/unlock_page.py</extracomment>
        <translation>データベースは暗号化されています</translation>
    </message>
    <message>
        <source>TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ミラー</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Reflect</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>予算</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>まとめ</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>画面</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ツール</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>過去 13 週間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>{period}, earlier</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{period}（以前）</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>保存内容を読み込み中…</translation>
    </message>
    <message>
        <source>Where the tokens went</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>トークンの行き先</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Copy the exact figure</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>正確な値をコピー</translation>
    </message>
    <message>
        <source>without tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>All tokens of the period by outcome</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>期間内の全トークン（結果別）</translation>
    </message>
    <message>
        <source>{label}, pending</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}、判定待ち</translation>
    </message>
    <message>
        <source>{label}, a guess</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}、推測</translation>
    </message>
    <message>
        <source>{label}, estimated by the tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}、ツールによる推定</translation>
    </message>
    <message>
        <source>bottom to top in the order above</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>下から上へ、上記の順</translation>
    </message>
    <message>
        <source>Changes landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>取り込まれた変更</translation>
    </message>
    <message>
        <source>one square each, on the day it landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>取り込まれた日に 1 件ずつ四角で表示</translation>
    </message>
    <message>
        <source>how many, by month</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>月ごとの件数</translation>
    </message>
    <message>
        <source>none in this period</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>この期間にはありません</translation>
    </message>
    <message>
        <source>List price</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>定価</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>表</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>kept, pending</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>維持、判定待ち</translation>
    </message>
    <message>
        <source>Arrow keys read the points, Enter opens what is behind one, T shows a table, Ctrl+C copies the figures, Ctrl+S saves.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>矢印キーで点を読み、Enter で元のデータを開き、T で表を表示、Ctrl+C で数値をコピー、Ctrl+S で保存します。</translation>
    </message>
    <message>
        <source>Copy a picture</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>画像として保存（PNG）…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>図として保存（SVG）…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>数値を保存（CSV）…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>図 (*.svg)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>数値 (*.csv)</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{name} を {folder} に保存しました。</translation>
    </message>
    <message>
        <source>The figures are on the clipboard.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>数値をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>合計</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>推測</translation>
    </message>
    <message>
        <source>Estimated by the tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ツールによる推定</translation>
    </message>
    <message>
        <source>Calls without tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>トークンのない呼び出し</translation>
    </message>
    <message>
        <source>Cost it recorded</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>記録された費用</translation>
    </message>
    <message>
        <source>How far it is known</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>どこまで分かっているか</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>作業中</translation>
    </message>
    <message>
        <source>not landed yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>未取り込み</translation>
    </message>
    <message>
        <source>Nothing is in progress in this period.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>この期間に作業中のものはありません。</translation>
    </message>
    <message>
        <source>Lines that changes newly put in, counted 7, 30, 90, 180, 365 and 730 days after landing and now. A line that is watched for less counts for as long as it is (Kaplan-Meier). The band holds the share 95 times in 100, by how much changes differ.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>変更で新たに加わった行を、取り込みの 7、30、90、180、365、730 日後と現在に数えます。観測期間が短い行はその期間だけ数えます（カプラン・マイヤー法）。帯は変更間のばらつきから、100 回中 95 回その割合を含みます。</translation>
    </message>
    <message>
        <source>{day} days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{day} 日</translation>
    </message>
    <message>
        <source>Share of lines still alive, by days since they landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>取り込みからの日数ごとの残存行の割合</translation>
    </message>
    <message>
        <source>Since landing</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>取り込みから</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>残存</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>No older</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>少なすぎて判断できません</translation>
    </message>
    <message>
        <source>Tokens per kept piece</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>維持された作業ごとのトークン</translation>
    </message>
    <message>
        <source>middle half</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>中央の半数</translation>
    </message>
    <message>
        <source>pieces</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>作業</translation>
    </message>
    <message>
        <source>Kept pieces</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>維持された作業</translation>
    </message>
    <message>
        <source>First quartile</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>第 1 四分位</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>第 3 四分位</translation>
    </message>
    <message>
        <source>every total has a receipt</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>すべての合計に内訳があります</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Search subject, branch, id</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>件名、ブランチ、ID を検索</translation>
    </message>
    <message>
        <source>Fate</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Went into</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>行き先</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>単位</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>コミット</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>copying, {percent}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>コピー中、{percent}</translation>
    </message>
    <message>
        <source>{rows} rows copied</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{rows} 行をコピーしました</translation>
    </message>
    <message>
        <source>Commits</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>コミット</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>リポジトリ</translation>
    </message>
    <message>
        <source>Lines alive / added</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>残存行 / 追加行</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Search project, tool, id</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>プロジェクト、ツール、ID を検索</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Edits</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>{text}: a guess, by time and place alone</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{text}: 時刻と場所のみによる推測</translation>
    </message>
    <message>
        <source>Tokens against lines alive</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>トークンと残存行</translation>
    </message>
    <message>
        <source>lines alive today</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>現在の残存行</translation>
    </message>
    <message>
        <source>own past</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>自分の過去</translation>
    </message>
    <message>
        <source>Session {name}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>セッション {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Back to the whole session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>セッション全体に戻る</translation>
    </message>
    <message>
        <source>Fewer files</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ファイルを減らす</translation>
    </message>
    <message>
        <source>More files</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ファイルを増やす</translation>
    </message>
    <message>
        <source>From commit to commit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>コミットからコミットへ</translation>
    </message>
    <message>
        <source>the outcomes add up to the session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>各部分の合計がセッションになります</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>さらに {count} 件表示</translation>
    </message>
    <message>
        <source>{went}: open commit {commit}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{went}: コミット {commit} を開く</translation>
    </message>
    <message>
        <source>Intent</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>意図</translation>
    </message>
    <message>
        <source>what you say of it</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>自分の指定</translation>
    </message>
    <message>
        <source>Of learning, review, debugging and spike, what was left open counts as set aside.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>学習、レビュー、デバッグ、試作では、残されたものは見送りに数えます。</translation>
    </message>
    <message>
        <source>Say that this session was this</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>このセッションはこれだったと指定する</translation>
    </message>
    <message>
        <source>Take this back</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>No row holds these words.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>この語を含む行はありません。</translation>
    </message>
    <message>
        <source>No row here is “{fate}”.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ここに「{fate}」の行はありません。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>すべての行を表示</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{all} 件中 {shown} 件を表示</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>訂正</translation>
    </message>
    <message>
        <source>What you say outranks all evidence, and can be taken back</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>自分の指定はすべての根拠に優先し、取り消せます</translation>
    </message>
    <message>
        <source>Show commands</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>コマンドを表示</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>コマンドを隠す</translation>
    </message>
    <message>
        <source>Choose a row to see what is behind it.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>行を選ぶと詳細が表示されます。</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Read {tool}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{tool} を読み込む</translation>
    </message>
    <message>
        <source>Read {folder}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{folder} を読み込む</translation>
    </message>
    <message>
        <source>Turned off, it is read no more; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>オフにするともう読み込みません。読み込み済みの内容は残ります</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>フォルダーを追加…</translation>
    </message>
    <message>
        <source>Add a folder with logs of {tool}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{tool} のログがあるフォルダーを追加</translation>
    </message>
    <message>
        <source>Forget everything from it…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ここからの内容をすべて消去…</translation>
    </message>
    <message>
        <source>Forget everything that was read from {folder}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{folder} から読み込んだ内容をすべて消去</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Take {folder} off the list; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{folder} を一覧から外す（読み込み済みの内容は残ります）</translation>
    </message>
    <message>
        <source>{count} tools that can be read and are not here</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>読み込めるがここにはない {count} 個のツール</translation>
    </message>
    <message>
        <source>1 tool that can be read and is not here</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>読み込めるがここにはない 1 個のツール</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Logs in it are read like those in the tool&apos;s own folder. A copy from another computer counts under that computer&apos;s name.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>中のログはツール自身のフォルダーと同様に読み込みます。別のコンピューターからのコピーは、そのコンピューターの名前で数えます。</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>optional, if it was copied from another one</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>任意（別のコンピューターからコピーした場合）</translation>
    </message>
    <message>
        <source>reading older logs, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>古いログを読み込み中、{percent} %</translation>
    </message>
    <message>
        <source>reading history, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>履歴を読み込み中、{percent} %</translation>
    </message>
    <message>
        <source>writing the database anew, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>データベースを書き直しています、{percent} %</translation>
    </message>
    <message>
        <source>stopped at {percent} %; what was read can be used</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{percent} % で停止。読み込み済みの分は使えます</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>読み込みを停止（読み込み済みの内容は残ります）</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>読み込みを続ける</translation>
    </message>
    <message>
        <source>Watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>監視中</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>追いつき中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Not watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>監視していません</translation>
    </message>
    <message>
        <source>Cannot store yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>保存待ち</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Reading the logs stopped {times} times in a row and is tried again every minute. `tokenmirror doctor` says more.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>ログの読み込みが {times} 回続けて停止しました。1 分ごとに再試行します。詳しくは `tokenmirror doctor` へ。</translation>
    </message>
    <message>
        <source>What is stored could not be read: {why}. It is asked again with the next change.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>保存内容を読み込めませんでした: {why}。次の変更時に再度読み込みます。</translation>
    </message>
    <message>
        <source>That could not be noted: {why}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>記録できませんでした: {why}</translation>
    </message>
    <message>
        <source>{why}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Made-up data: these people, projects and numbers do not exist. Closing the window deletes it all.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>架空のデータ: これらの人物、プロジェクト、数値は実在しません。ウィンドウを閉じるとすべて削除されます。</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Opened read-only: a newer version wrote this. Nothing is read or changed.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>読み取り専用で開いています。新しい版が書いたため、読み込みも変更もしません。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>TokenMirror keeps watching in the tray; Quit is in its menu.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror はトレイで監視を続けます。終了はそのメニューにあります。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icon; closing the window quits.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>このデスクトップにはトレイアイコンがありません。ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>Open TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror を開く</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>監視を一時停止</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>監視を再開</translation>
    </message>
    <message>
        <source>Read again now</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>今すぐ読み直す</translation>
    </message>
    <message>
        <source>Today in TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>今日の TokenMirror</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>今週</translation>
    </message>
    <message>
        <source>Today&apos;s tokens by outcome</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>今日のトークン（結果別）</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>維持</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>reverted</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>作業中</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>見送り</translation>
    </message>
    <message>
        <source>no edit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>編集なし</translation>
    </message>
    <message>
        <source>outside git</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Git 外</translation>
    </message>
    <message>
        <source>{tool} deletes logs from {day} on</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>{tool} は {day} からログを削除します</translation>
    </message>
    <message>
        <source>It keeps them for {days} days. What was read of them stays here.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>{days} 日間保持されます。読み込み済みの内容はここに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>{n} logs that could not be read would be lost. What was read stays.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>
            <numerusform>読み込めなかったログ {n} 個が失われます。読み込み済みの内容は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tool} can be read no more</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>{tool} を読み込めなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>{n} logs or folders of it cannot be opened. What was read before stays.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>
            <numerusform>ログまたはフォルダー {n} 個を開けません。以前に読み込んだ内容は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {kind}: {figure}, {rest}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{name}、{kind}: {figure}、{rest}</translation>
    </message>
    <message>
        <source>A ceiling is a limit you set for yourself. There is nothing to reach.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>上限は自分で決める限度です。達成するためのものではありません。</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>予算は設定されていません。</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month, a quarter or a year, beside what was used and where that is likely to lead. It is never a number to reach.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>月・四半期・年ごとの自分の上限と、その使用量、そして見込みです。達成するための数値ではありません。</translation>
    </message>
    <message>
        <source>Set a ceiling…</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>上限を設定…</translation>
    </message>
    <message>
        <source>{used} of {ceiling}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{used}／{ceiling}</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{amount} 超過</translation>
    </message>
    <message>
        <source>at most {amount} left</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>残り最大 {amount}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>残り {amount}</translation>
    </message>
    <message numerus="yes">
        <source>+ {n} models without price: {models}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>
            <numerusform>+ 価格のないモデル {n} 件: {models}</numerusform>
        </translation>
    </message>
    <message>
        <source>method: your own last {weeks} weeks, resampled</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>方法: 自分の直近 {weeks} 週の再標本化</translation>
    </message>
    <message>
        <source>worth {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{amount} 相当</translation>
    </message>
    <message>
        <source>at list price</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>定価換算</translation>
    </message>
    <message>
        <source>{name}: {used} of {ceiling} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{name}: {span}は {used}／{ceiling}</translation>
    </message>
    <message>
        <source>{used} of {ceiling} used {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{span}は {ceiling} のうち {used} を使用</translation>
    </message>
    <message>
        <source>{left} over a ceiling of {ceiling} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{span}は上限 {ceiling} を {left} 超過</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{name}: {line}</translation>
    </message>
    <message>
        <source>At most {left} of {ceiling} left {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{span}の残りは {ceiling} のうち最大 {left}</translation>
    </message>
    <message>
        <source>{left} of {ceiling} left {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{span}の残りは {ceiling} のうち {left}</translation>
    </message>
    <message>
        <source>ceiling you set, {amount} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>自分で決めた上限、{span} {amount}</translation>
    </message>
    <message>
        <source>list price, {currency}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>定価、{currency}</translation>
    </message>
    <message>
        <source>{unit}; the band holds 8 of 10 futures</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>{unit}。帯は 10 通り中 8 通りの未来を含みます</translation>
    </message>
    <message>
        <source>today {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>今日: {amount}</translation>
    </message>
    <message>
        <source>flat fee, {amount} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>定額料金、{span} {amount}</translation>
    </message>
    <message>
        <source>Forecast, end of {day}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>{day} の終わりの予測</translation>
    </message>
    <message>
        <source>Used so far and forecast</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>これまでの使用量と予測</translation>
    </message>
    <message>
        <source>Not observed: no logs from then.</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>未観測: 当時のログがありません。</translation>
    </message>
    <message>
        <source>{span}, {fee} fee</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}、料金 {fee}</translation>
    </message>
    <message>
        <source>{amount} at list price {since}, beside a flat fee of {fee}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{since}、定価で {amount}。定額料金は {fee} です。</translation>
    </message>
    <message>
        <source>The ceiling was reached on {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>上限には {day} に達しました。</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached around {middle}, in 1 of 10 futures by {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>自分のペースでは {middle} ごろ上限に達します。10 通り中 1 通りでは {day} までに達します。</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say where this leads: {n} days of use are known, a forecast needs {fewest}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>
            <numerusform>見込みを言うにはまだ早すぎます。使用日は {n} 日分で、予測には {fewest} 日必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tenths} in 10 forecasts of this kind held for your past year ({held} of {of})</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>この種の予測は過去 1 年で 10 件中 {tenths} 件が当たりました（{of} 件中 {held} 件）</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>約 {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>少なくとも {amount}</translation>
    </message>
    <message>
        <source>Flat plan</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>定額プラン</translation>
    </message>
    <message>
        <source>{span}, list price</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}、定価</translation>
    </message>
    <message>
        <source>{span}, tokens</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}、トークン</translation>
    </message>
    <message>
        <source>since {day} in {project}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{project} で {day} 以降</translation>
    </message>
    <message>
        <source>{amount} at list price {since}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{since}、定価で {amount}。上限は {ceiling} です。</translation>
    </message>
    <message>
        <source>{amount} tokens {since}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{since}、{amount} トークン。上限は {ceiling} です。</translation>
    </message>
    <message>
        <source>At your own rhythm {span} ends between {low} and {high}, in the middle at {middle}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>自分のペースでは、{span}は {low}～{high} で終わり、その中央は {middle} です。</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is not reached {span} in 9 of 10 futures.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>自分のペースでは、10 通り中 9 通りで{span}は上限に達しません。</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached from {day} on, or not at all {span}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>自分のペースでは上限に達するのは {day} 以降、または{span}は達しません。</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached around {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>自分のペースでは {day} ごろ上限に達します。</translation>
    </message>
    <message numerus="yes">
        <source>too few past forecasts to say how often they hold ({n})</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>
            <numerusform>過去の予測が少なく、的中の割合は言えません（{n} 件）</numerusform>
        </translation>
    </message>
    <message>
        <source>this month</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>今月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>this year</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>今年</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>{changes}, {commits}</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>{changes}、{commits}</translation>
    </message>
    <message>
        <source>{lines} of {added} added</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>追加 {added} 行中 {lines} 行</translation>
    </message>
    <message>
        <source>{commit} {subject} ({fate})</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>{commit} {subject}（{fate}）</translation>
    </message>
    <message numerus="yes">
        <source>−{n} lines</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>−{n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>No change has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>取り込まれた変更はまだありません。</translation>
    </message>
    <message>
        <source>A change is what landed as one piece in a default branch, with a part of a session in it.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>変更とは、デフォルトブランチにひとまとまりで取り込まれ、セッションが関わったものです。</translation>
    </message>
    <message>
        <source>Show what is read</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>読み込むものを表示</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines taken out</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} 行を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} from {n} sessions</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} 件のセッションから {tokens}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>変更 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} commits</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>コミット {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing landed in this period.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>この期間に取り込まれたものはありません。</translation>
    </message>
    <message>
        <source>There are changes in other periods; commits that have not landed are shown by commit.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>他の期間に変更があります。未取り込みのコミットはコミット単位で表示します。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Lines alive</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>残存行</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>時点</translation>
    </message>
    <message>
        <source>What says so</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>根拠</translation>
    </message>
    <message numerus="yes">
        <source>{low} to {n} lines</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>{low}～{n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>{n} 回のプロンプト</numerusform>
        </translation>
    </message>
    <message>
        <source>as far as known {amount}</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>分かっている範囲で{amount}</translation>
    </message>
    <message>
        <source>under {amount}</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{amount} 未満</translation>
    </message>
    <message>
        <source>{low} to {high} billion</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low}～{high} 十億</translation>
    </message>
    <message>
        <source>{low} to {high} million</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low}～{high} 百万</translation>
    </message>
    <message numerus="yes">
        <source>under {n} lines</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>{n} 行未満</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} days</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low}～{high} 日</translation>
    </message>
    <message>
        <source>{low} to {high} h</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low}～{high} 時間</translation>
    </message>
    <message>
        <source>{low} to {high} min</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low}～{high} 分</translation>
    </message>
    <message>
        <source>{days} days</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{days} 日</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{hours} 時間</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{few} of {many}</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>{many} 件中 {few} 件</translation>
    </message>
    <message>
        <source>Real names</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>実名</translation>
    </message>
    <message>
        <source>What is not ticked is told by its pseudonym, which is another one in each summary.</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>印のないものは仮名で書かれます。仮名はまとめごとに変わります。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more; a search finds them</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>
            <numerusform>ほか {n} 件。検索で見つかります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more in this time; a shorter one lists them</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>
            <numerusform>この期間にほか {n} 件。期間を短くすると並びます</numerusform>
        </translation>
    </message>
    <message>
        <source>with words</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>言葉つき</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>as {pseudonym}</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>{pseudonym} として</translation>
    </message>
    <message>
        <source>Which changes</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>どの変更</translation>
    </message>
    <message>
        <source>Which measures</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>どの指標</translation>
    </message>
    <message>
        <source>Which answers</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>どの答え</translation>
    </message>
    <message>
        <source>Which notes</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>どのメモ</translation>
    </message>
    <message>
        <source>Which ceilings</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>どの上限</translation>
    </message>
    <message>
        <source>Which ones</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>どれ</translation>
    </message>
    <message>
        <source>With its subject</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>件名つき</translation>
    </message>
    <message>
        <source>Each copy is looked through when it is taken, and all tables once a week while nothing else is to do.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>コピーは作成時に毎回調べられ、すべての表は週に一度、ほかにすることがないときに調べられます。</translation>
    </message>
    <message>
        <source>Restore the copy of {when}?</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{when} のコピーを復元しますか?</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>セッション {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>呼び出し {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are neither in it nor in a log any more: they stay in what is kept of now.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>{n} 件のセッションはこのコピーにもログにも残っていません。現在の状態として残すコピーには含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, corrections and other words of yours are those of then: {then} instead of {now}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>メモや訂正など、あなた自身の記入は当時のものになります: {now} 件ではなく {then} 件。</translation>
    </message>
    <message>
        <source>{much}, the last on {day}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{much}、最後は {day}</translation>
    </message>
    <message>
        <source>Damage was found on {when}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{when} に破損が見つかりました</translation>
    </message>
    <message>
        <source>The next start sets the file aside and mends it.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>次の起動時にファイルを別に保管し、修復します。</translation>
    </message>
    <message>
        <source>What was before you restored a copy</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>コピーを復元する前の状態</translation>
    </message>
    <message>
        <source>From before an upgrade</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>アップグレード前の状態</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>このコピーの内容: {held}。</translation>
    </message>
    <message>
        <source>What came since is read again from the logs that are still there.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>それ以降の分は、まだ残っているログから読み直されます。</translation>
    </message>
    <message>
        <source>What there is now is kept as a copy of its own; restored, it brings everything back.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>現在の状態は独立したコピーとして残ります。それを復元すれば、すべて元に戻ります。</translation>
    </message>
    <message>
        <source>Notes, corrections and other words of yours are those of then.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>メモや訂正など、あなた自身の記入は当時のものになります。</translation>
    </message>
    <message>
        <source>Not looked through for damage yet</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>破損の確認はまだ行われていません</translation>
    </message>
    <message>
        <source>Looked through on {when}: no damage</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{when} に確認: 破損なし</translation>
    </message>
    <message>
        <source>It cannot be read, and so cannot be restored.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>読み取れないため、復元できません。</translation>
    </message>
    <message>
        <source>Now there are {held}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>現在の内容: {held}。</translation>
    </message>
    <message>
        <source>You had everything forgotten since: nothing of what this copy holds would be there.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>このコピーの後にすべてを消去したため、コピーの内容は何も残りません。</translation>
    </message>
    <message>
        <source>What you had forgotten or left out since then stays so, and is taken out of this copy too.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>その後に消去または除外したものはそのままで、このコピーからも取り除かれます。</translation>
    </message>
    <message>
        <source>This session was learning</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションは学習だった</translation>
    </message>
    <message>
        <source>This session was review</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションはレビューだった</translation>
    </message>
    <message>
        <source>This session was debugging</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションはデバッグだった</translation>
    </message>
    <message>
        <source>This session was a spike</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションは試作だった</translation>
    </message>
    <message>
        <source>this session was learning</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションは学習だった</translation>
    </message>
    <message>
        <source>this session was review</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションはレビューだった</translation>
    </message>
    <message>
        <source>this session was debugging</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションはデバッグだった</translation>
    </message>
    <message>
        <source>this session was a spike</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションは試作だった</translation>
    </message>
    <message>
        <source>This session was learning and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションは学習で、維持するつもりはありませんでした。残されたものは見送りです。</translation>
    </message>
    <message>
        <source>This session was review and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションはレビューで、維持するつもりはありませんでした。残されたものは見送りです。</translation>
    </message>
    <message>
        <source>This session was debugging and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションはデバッグで、維持するつもりはありませんでした。残されたものは見送りです。</translation>
    </message>
    <message>
        <source>This session was a spike and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションは試作で、維持するつもりはありませんでした。残されたものは見送りです。</translation>
    </message>
    <message>
        <source>{session}: never meant to be kept.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{session}: 残すつもりのないもの。</translation>
    </message>
    <message>
        <source>Taken back: what you said of {what}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>取り消しました: {what} について述べたこと。</translation>
    </message>
    <message>
        <source>Linked {commit} to {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} を {session} に結び付けました。</translation>
    </message>
    <message>
        <source>Unlinked {commit} from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} と {session} の結び付きを外しました。</translation>
    </message>
    <message>
        <source>{commit} no longer counts as yours.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} はあなたのものとして数えません。</translation>
    </message>
    <message>
        <source>linked {session} to {commit}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{session} を {commit} に関連付け</translation>
    </message>
    <message>
        <source>{commit} was not {session}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} は {session} ではない</translation>
    </message>
    <message>
        <source>not mine</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>自分のものではない</translation>
    </message>
    <message>
        <source>{commit} came from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} は {session} によるものです。</translation>
    </message>
    <message>
        <source>{commit} did not come from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} は {session} によるものではありません。</translation>
    </message>
    <message>
        <source>This commit is not yours and counts nowhere.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このコミットは自分のものではなく、どこにも数えません。</translation>
    </message>
    <message>
        <source>This was not {session}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{session} によるものではない</translation>
    </message>
    <message>
        <source>Forget this session…</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションを消去…</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>取り消す: {what}</translation>
    </message>
    <message>
        <source>Not mine</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>自分のものではない</translation>
    </message>
    <message>
        <source>A commit that it did not make</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>このセッションが作っていないコミット</translation>
    </message>
    <message>
        <source>What you said</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>自分の指定</translation>
    </message>
    <message>
        <source>Link to a session</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>セッションに関連付ける</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>{n} MB</translation>
    </message>
    <message numerus="yes">
        <source>{n} copies, {size}</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>
            <numerusform>コピー {n} 個、{size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} kB</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>{n} kB</translation>
    </message>
    <message>
        <source>Everything else</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>見送り</translation>
    </message>
    <message>
        <source>A limit that you set for yourself, for each month, quarter or year, in money at list price, in tokens, or as a plan&apos;s flat fee. Under it counts what was used from the first day of the span on, in your own time zone, each call once, at the price in force on its day.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>月・四半期・年ごとに自分で決める限度です。定価での金額、トークン、またはプランの定額料金で表します。期間の初日から、自分のタイムゾーンで、各呼び出しを 1 回ずつ、その日の価格で数えます。</translation>
    </message>
    <message>
        <source>It limits nothing: it is drawn and said, no more. Days that were not observed, tokens that were not recorded and models without a price are missing from what was used, which is then at least so much. What use is worth at list price is not what you pay under a plan.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>何も制限しません。描かれ、述べられるだけです。未観測の日、記録のないトークン、価格のないモデルは使用量に含まれず、その場合は「少なくとも」となります。定価での価値は、プランで支払う額ではありません。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>予測</translation>
    </message>
    <message>
        <source>Made of your own last {weeks} weeks. Each of 800 futures repeats whole weeks of a few that came one after another, in an order that chance has, so workdays and days off stay as they are. The band holds 8 of 10 futures, the dashed line is in the middle. Of how many weeks a future is made is chosen by which bands held 8 of 10 times in your own past; the same data gives the same band.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>自分の直近 {weeks} 週から作ります。800 通りの未来のそれぞれが、連続する数週の週全体を無作為な順に繰り返すため、働く日と休む日はそのまま保たれます。帯は 10 通り中 8 通りを含み、破線は中央です。未来を何週から作るかは、過去に帯が 10 回中 8 回当たったものから選ばれ、同じデータからは同じ帯になります。</translation>
    </message>
    <message>
        <source>It knows your past, and nothing of holidays, deadlines or other models to come. It begins with {fewest} days of use. How often forecasts held is counted on your past year: made again for each past week from what was known then, to the end of its month or quarter; those of a year are tested on its quarters.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>過去だけを知り、これからの休暇や締め切り、別のモデルは知りません。使用日が {fewest} 日になると始まります。当たった割合は過去 1 年で数えます。過去の各週について、当時知られていたことだけから月末または四半期末まで予測し直したものです。年の予測は四半期で試します。</translation>
    </message>
    <message>
        <source>The same calls at other prices: all prices times a factor, another model&apos;s prices in force on the same day, or a flat fee for each month that has begun. Small edits are turns whose edits come to fewer lines than you say, and to one at least. With a cache kept 1 h every write costs the rate of 1 h, and what a call wrote again after a pause of 5 to 60 min in the same conversation is read instead; with one kept 5 min it is the other way round.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>同じ呼び出しを別の価格で計算します。全価格に係数を掛ける、同じ日の別モデルの価格、または始まった月ごとの定額料金です。小さな編集とは、編集が合わせて 1 行以上、指定行数未満のターンです。キャッシュを 1 時間保持する場合、書き込みはすべて 1 時間の単価となり、同じ会話で 5～60 分の間を置いた後に再び書き込まれた分は読み取りになります。5 分ではその逆です。</translation>
    </message>
    <message>
        <source>Arithmetic, not a forecast: another model would have used other numbers of tokens and come to other results, and caches can be lost for reasons that no log shows. Calls without a price are in none of the rows; a call on whose day the other model has no price keeps its own.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>計算であり、予測ではありません。別のモデルならトークン数も結果も違ったはずで、キャッシュはログに現れない理由で失われることがあります。価格のない呼び出しはどの行にも含まれません。その日に別モデルの価格がない呼び出しは元の価格のままです。</translation>
    </message>
    <message>
        <source>What landed as one piece: a merged branch, a squashed pull request, or direct commits of one session. Changes of which no session had a part are left out: they were written without these tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>ひとまとまりで取り込まれたもの。マージされたブランチ、スカッシュされたプルリクエスト、または 1 セッションの直接のコミット。どのセッションも関わっていない変更は、これらのツールなしで書かれたものなので含みません。</translation>
    </message>
    <message>
        <source>How many there are says little, for a change can be cut in two. So no sentence counts them, and measures take together what belongs together.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>変更は 2 つに分けられるため、件数からは多くは分かりません。そのためどの文も件数を数えず、指標は一緒のものをまとめて扱います。</translation>
    </message>
    <message>
        <source>In the default branch: by ancestry, by an equal patch, squashed, as a reworked copy, or by its lines (80 %, weighed by how rare they are).</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>デフォルトブランチにあること。祖先、同じパッチ、スカッシュ、手直しされたコピー、または行（希少さで重み付けして 80 %）で判断します。</translation>
    </message>
    <message>
        <source>Which branch that is, and how it was chosen, stands in Settings, Repositories. Nothing is fetched: what landed elsewhere is seen after your next fetch or pull.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>どのブランチをどう選んだかは、設定の「リポジトリ」にあります。フェッチは行いません。他の場所での取り込みは、次のフェッチやプルの後に見えます。</translation>
    </message>
    <message>
        <source>What became of a commit, seen from the default branch today: kept (80 % of its lines or more are alive), kept in part (20 to 80 %), rewritten (less), reverted, in progress, set aside, or pending for 7 days after landing.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>今日のデフォルトブランチから見たコミットの結果。維持（行の 80 % 以上が残存）、一部維持（20～80 %）、書き換え（それ未満）、取り消し、作業中、見送り、取り込み後 7 日間は判定待ち。</translation>
    </message>
    <message>
        <source>It can change with every commit that follows. The evidence, with git commands to check it by hand, is in the pane of the commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>後のコミットで変わることがあります。根拠と確認用の git コマンドはコミットの欄にあります。</translation>
    </message>
    <message>
        <source>Of the lines that a commit added, how many git blame gives to it in the default branch&apos;s head, under its own name or that of the commit which carries it. White space is ignored, renames and moves are followed.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>コミットが追加した行のうち、デフォルトブランチの先頭で git blame がそのコミット、またはそれを運ぶコミットに帰する数。空白は無視し、改名と移動は追跡します。</translation>
    </message>
    <message>
        <source>Generated, vendored and lock files are left out, so the number added can be lower than git&apos;s own. What one commit puts into several files counts once, and as alive while all of these files have it that are still there. Whether a line matters, no count of lines can tell.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>生成ファイル、ベンダーファイル、ロックファイルは除くため、追加行は git の値より少ないことがあります。1 つのコミットが複数のファイルに入れたものは 1 度だけ数え、今も残るそれらのファイルのすべてにある間だけ生きているとします。行が重要かどうかは、行数では分かりません。</translation>
    </message>
    <message>
        <source>How it is known which session made a commit. Said: the session ran git commit and its output names the id, or the commit names the session. Content: lines that the session wrote are lines that the commit added. Near: time and place alone, a guess. You said so: outranks all others.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>どのセッションがコミットを作ったかの判断。明言: セッションが git commit を実行し出力に ID がある、またはコミットがセッションを挙げている。内容: セッションの行がコミットの行にある。近接: 時刻と場所のみの推測。自分の指定: すべてに優先。</translation>
    </message>
    <message>
        <source>Rare lines weigh more than common ones; a lone bracket weighs nothing.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>珍しい行はありふれた行より重く、括弧だけの行は重みがありません。</translation>
    </message>
    <message>
        <source>Your commits</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>自分のコミット</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s address is yours: from git&apos;s configuration, with .mailmap applied, and those that you added in Settings, My addresses.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>作者のアドレスが自分のものであるコミット。git 設定（.mailmap 適用）のものと、設定の「自分のアドレス」で追加したもの。</translation>
    </message>
    <message>
        <source>A commit under another address is not seen as yours until you name the address.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>別のアドレスのコミットは、そのアドレスを指定するまで自分のものと見なされません。</translation>
    </message>
    <message>
        <source>Where work lands: the branch that you chose, else the one that origin&apos;s HEAD names, else init.defaultBranch, else main, master, trunk or develop, else the one that there is.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>作業が取り込まれる場所。自分で選んだブランチ、なければ origin の HEAD、init.defaultBranch、main・master・trunk・develop、唯一のブランチの順です。</translation>
    </message>
    <message>
        <source>Local and remote ones of the same name count as one; the newer of the two is looked at.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>同名のローカルとリモートは 1 つとして数え、新しいほうを見ます。</translation>
    </message>
    <message>
        <source>Tokens per kept piece of work</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>維持された作業ごとのトークン</translation>
    </message>
    <message>
        <source>Tokens that went into a piece of work that is kept, from the sessions that had a part in it; one value for each, told as the median and the middle half. Changes that the same session had a part in, or in the same files within a week, are one piece of work that took what all of them took. Fewer than 5 lines are no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>維持された作業に使われたトークン（関わったセッションから）。作業ごとに 1 つの値で、中央値と中央の半数で示します。同じセッションが関わった変更や、1 週間以内の同じファイルの変更はひとまとまりの作業とし、すべての分を合わせます。5 行に満たないものは数えません。</translation>
    </message>
    <message>
        <source>It says nothing about how large or how hard work was. With fewer than 8 pieces it is too few to say. It is compared with your own past and with nobody else.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>作業の大きさや難しさは示しません。8 件未満では少なすぎて判断できません。比べるのは自分の過去だけです。</translation>
    </message>
    <message>
        <source>Input and output of all calls of the period, as the tools logged them. Input holds uncached input, cache reads and cache writes; output holds reasoning.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>期間内の全呼び出しの入力と出力（ツールのログどおり）。入力は非キャッシュ入力、キャッシュ読み取り、キャッシュ書き込みを含み、出力は推論を含みます。</translation>
    </message>
    <message>
        <source>Repeats and replays of a call in copied, resumed or forked logs count once. In doubt, two records are one call.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>コピー、再開、分岐したログでの呼び出しの重複や再生は 1 回と数えます。迷う場合、2 つのレコードは 1 つの呼び出しです。</translation>
    </message>
    <message>
        <source>Responses of a model that were billed as one, by the tool&apos;s own ids.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>1 つとして課金されたモデルの応答（ツール自身の ID による）。</translation>
    </message>
    <message>
        <source>Calls that a tool does not log, such as the one that names a chat, are not known.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>チャットの命名など、ツールがログに残さない呼び出しは分かりません。</translation>
    </message>
    <message>
        <source>Conversations with a tool in one folder. One session can span several logs, be resumed, compacted, and have subagents, which belong to it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>1 つのフォルダーでのツールとの会話。複数のログにまたがり、再開や圧縮があり、属するサブエージェントを持つことがあります。</translation>
    </message>
    <message>
        <source>A session counts in a period when one of its calls does.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>呼び出しの 1 つが期間内にあれば、セッションはその期間に数えます。</translation>
    </message>
    <message>
        <source>Changes to files that a tool applied, as it logged them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>ツールが適用したファイルの変更（ログどおり）。</translation>
    </message>
    <message>
        <source>Files changed by a command that the tool ran are not edits in its log; their lines are found in the commit all the same where the log holds them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>ツールが実行したコマンドで変わったファイルは、ログ上の編集ではありません。ログに行があれば、コミットでは見つかります。</translation>
    </message>
    <message>
        <source>From the first record of a session to its last, pauses included.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>セッションの最初のレコードから最後まで（中断を含む）。</translation>
    </message>
    <message>
        <source>It is no working time, neither of yours nor of the tool&apos;s.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>自分の作業時間でも、ツールの作業時間でもありません。</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>The input of each call with what was read from the cache: what the model had before it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>各呼び出しの入力（キャッシュからの読み取りを含む）。モデルが目にしていたものです。</translation>
    </message>
    <message>
        <source>It falls when the tool compacts the conversation. Tools that log no cache reads show less.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>ツールが会話を圧縮すると減ります。キャッシュ読み取りを記録しないツールでは少なく見えます。</translation>
    </message>
    <message>
        <source>What the tokens cost at the vendor&apos;s published price on the day of each call, with cache and service tier as logged. The table&apos;s date stands in Settings, Prices.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>各呼び出しの日の、提供元の公開価格によるトークンの費用。キャッシュとサービス階層はログどおり。表の日付は設定の「価格」にあります。</translation>
    </message>
    <message>
        <source>It is not what you or anybody paid: subscriptions, discounts and taxes are not known. Models without a price are named beside the sum and are not in it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>実際に支払われた額ではありません。定額契約、割引、税は分かりません。価格のないモデルは合計の横に示し、合計に含みません。</translation>
    </message>
    <message>
        <source>Cost that a tool recorded</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>ツールが記録した費用</translation>
    </message>
    <message>
        <source>Credits, requests or money that a tool wrote down for a session, in its own unit.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>ツールがセッションに記したクレジット、リクエスト、金額（ツール独自の単位）。</translation>
    </message>
    <message>
        <source>It is never turned into tokens or added to the list price, and units of different tools are never added up.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>トークンに換算したり定価に足したりせず、異なるツールの単位は合算しません。</translation>
    </message>
    <message>
        <source>What was recorded since midnight in the time zone of this computer.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>このコンピューターのタイムゾーンで午前 0 時以降に記録されたもの。</translation>
    </message>
    <message>
        <source>What became of it is told as far as it is known now. A day is short; outcomes settle over weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>結果は現時点で分かる範囲です。1 日は短く、結果は数週間かけて定まります。</translation>
    </message>
    <message>
        <source>Of the lines that changes newly put in, the share that lives for so many days after landing, counted after 7, 30, 90, 180, 365 and 730 days and now. Lines that were watched for less count for as long as they were (Kaplan-Meier). A small upright line marks where the watching of a change ends.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>変更で新たに加わった行のうち、取り込み後その日数だけ残っている割合。7、30、90、180、365、730 日後と現在に数えます。観測期間が短い行はその期間だけ数えます（カプラン・マイヤー法）。小さな縦線は、ある変更の観測が終わる位置です。</translation>
    </message>
    <message>
        <source>The band holds the share 95 times in 100, by how much changes differ. The curve ends where fewer than 8 changes or 100 lines are watched. What only moves or copies lines, or puts in fewer than 5, is left out.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>帯は変更間のばらつきから、100 回中 95 回その割合を含みます。観測される変更が 8 件、または行が 100 行に満たないところで曲線は終わります。行の移動やコピーだけのもの、5 行に満たないものは含みません。</translation>
    </message>
    <message>
        <source>Your own past as a range</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>自分の過去の範囲</translation>
    </message>
    <message>
        <source>The bar reaches from the first to the third quartile of the period, the tick is the median. Half of the cases lie in the bar.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>棒は期間の第 1 から第 3 四分位まで、印は中央値です。半数の例が棒の中にあります。</translation>
    </message>
    <message>
        <source>With fewer than 8 cases it is too few to say. Two ranges that overlap can differ by chance.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>8 件未満では少なすぎて判断できません。重なる 2 つの範囲は偶然に異なることもあります。</translation>
    </message>
    <message>
        <source>Each dot is a change: the tokens that went into it, and how many of its lines are alive today. Both axes are logarithmic: each step is about three times the one before.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>各点は変更です。使われたトークンと、現在残っている行数を示します。両軸とも対数で、1 目盛りは前の約 3 倍です。</translation>
    </message>
    <message>
        <source>The place of a dot says nothing of its worth: a change that shrinks code has few lines, or none.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>点の位置は価値を示しません。コードを縮める変更では行は少ないか、ありません。</translation>
    </message>
    <message>
        <source>A session over time</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>セッションの時間経過</translation>
    </message>
    <message>
        <source>Calls, context, edits and commits of one session on one clock. What was spent up to a commit went into it; the lane above says how much.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>1 セッションの呼び出し、コンテキスト、編集、コミットを同じ時計で示します。コミットまでに使われた分はそのコミットに入り、上のレーンがその量を示します。</translation>
    </message>
    <message>
        <source>Pauses of more than 10 minutes are drawn short and say how long they were.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>10 分を超える中断は短く描き、長さを示します。</translation>
    </message>
    <message>
        <source>The receipt</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Every total has one: how many records were read, how many of them repeat or replay a call and count once, what is at least, estimated or not recorded, and what could not be read.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>すべての合計に 1 つあります。読み込んだレコード数、重複で 1 回と数えた数、下限・推定・記録なしの数、読み込めなかったもの。</translation>
    </message>
    <message>
        <source>Records that could not be read are named with file and line in Settings, Tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>読み込めなかったレコードは、設定の「ツール」にファイルと行番号付きで示します。</translation>
    </message>
    <message>
        <source>A piece of work</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>ひとまとまりの作業</translation>
    </message>
    <message>
        <source>The measures take changes together that the same session had a part in, or that are in the same files within a week: they are one case, so that cutting a change in two makes no second one. What puts in or takes out fewer than 5 lines altogether is no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>同じセッションが関わった変更や、1 週間以内に同じファイルにある変更は、まとめて 1 件とします。変更を分けても件数は増えません。全体で 5 行未満のものは数えません。</translation>
    </message>
    <message>
        <source>Two tasks in the same files within a week look like one. The ledger of changes shows each by itself.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>1 週間以内の同じファイルでの 2 つのタスクは 1 つに見えます。変更の一覧では別々に示されます。</translation>
    </message>
    <message>
        <source>A task is a piece of work that landed and in which a session has a known part, or a session that edited files of a repository and of which nothing has landed so far. It is finished when it landed, put in or took out lines, and is not reverted. Its prompts are those since the commit before in the same session; where none was written since, the last one before counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>タスクとは、セッションが関わったと分かっている取り込まれた作業、またはリポジトリのファイルを編集してまだ何も取り込まれていないセッションです。取り込まれ、行を加えるか消し、取り消されていなければ完了です。プロンプトは同じセッションの前のコミット以降のもので、なければその前の最後のものを数えます。</translation>
    </message>
    <message>
        <source>A prompt can hold one word or a whole plan, and a task can be small or large: how many there are says nothing of worth. What a session did besides, such as answering questions, is not a task here.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>プロンプトは一語のことも計画全体のこともあり、タスクの大小も様々です。数は価値を示しません。質問への回答など、それ以外はここではタスクに数えません。</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a piece of work in which a session has a known part reached the default branch or a release in it, changed lines, and is not reverted today. Each piece counts once, in the week in which half of its lines were in either. A release is a tag with a version in its name, such as 1.4, v2 or shop-2026.11, and without a word such as rc or beta; it is from the day of the tag. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>作業のあった週とは、自分のコミットかツールの呼び出しが 1 つでもある週です。セッションの関与が分かっている作業がその週にデフォルトブランチまたはリリースに達し、行を変え、現在取り消されていないときに数えます。作業はそれぞれ 1 回だけ、その行の半分がどちらかに入った週に数えます。リリースとは、1.4、v2、shop-2026.11 のように名前にバージョンがあり、rc や beta のような語のないタグで、日付はタグの日です。週は、それが始まる月または四半期に属します。</translation>
    </message>
    <message>
        <source>Git cannot tell a release from a tag on work that is never merged: what is only in a release counts once it is in the default branch too, and is named beside the figure until then. Where several commits landed as one, the last of them tells. Weeks with planning, reviewing or learning do not count here and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>リリースと、マージされることのない作業に付けたタグとを Git は区別できません。リリースだけにあるものは、デフォルトブランチにも入ったときに数え、それまでは数値の横に示します。複数のコミットが 1 つとして取り込まれた場合は最後のものによります。計画、レビュー、学習の週はここでは数えませんが、同じくらい役立つことがあります。</translation>
    </message>
    <message>
        <source>What the tokens that went into a piece of work cost at list price, for each that is kept: the median, and the middle half of your past.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>維持された作業ごとに、使われたトークンの定価。中央値と、自分の過去の中央の半数で示します。</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Pieces of work differ in size. Tokens that went into nothing that landed are not in it. Models without a price and calls without recorded tokens are named beside it.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>実際に支払われた額ではありません。作業の大きさは様々です。取り込まれた作業に入らなかったトークンは含みません。価格のないモデルと、トークンの記録がない呼び出しは横に示します。</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a piece of work to the last of its commits, by the author&apos;s clock: until all of it was committed, for a part can be committed at any time.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>作業につながったセッション区間の最初のプロンプトから、その最後のコミットまで（作者の時計による）。一部はいつでもコミットできるので、すべてがコミットされるまでを測ります。</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time. What was thought or tried before the first prompt is not. Work with a commit before the first prompt is left out, and so are guesses.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>夜や休止も含み、作業時間ではありません。最初のプロンプトより前の検討は含みません。最初のプロンプトより前にコミットがある作業と推測は除きます。</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a piece of work until the last of it was in the default branch.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>作業につながったセッション区間の最初のプロンプトから、作業のすべてがデフォルトブランチに入るまで。</translation>
    </message>
    <message>
        <source>It holds waiting for reviews, releases and weekends. What landed elsewhere is seen after your next fetch, and dated by its own commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>レビュー、リリース、週末の待ち時間を含みます。他所で取り込まれたものは次の fetch の後に見え、そのコミットの日時になります。</translation>
    </message>
    <message>
        <source>Of the lines that changes put in, the share that later commits of yours took out within 14 days after landing. All lines of all changes whose 14 days ended in this time are added up; each line of a file counts once, also where a change puts that file in several times. Lines of brackets and of generated files do not count, nor do lines that were moved, indented, rewrapped or put back.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>変更が加えた行のうち、取り込み後 14 日以内に自分の後のコミットが消した割合。この期間に 14 日が終わった全変更の全行を合計し、ファイルの各行は 1 度だけ数えます（変更が同じファイルを複数入れた場合も）。括弧だけの行、生成ファイル、移動・字下げ・折り返し・復元された行は数えません。</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Two equal lines in a file are one. Changes that landed in the last 14 days are too young and never counted.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>消された行は誤りだったのか発展したのか、この数では分かりません。ファイル内の同じ 2 行は 1 行とします。取り込みから 14 日未満の変更は新しすぎるため数えません。</translation>
    </message>
    <message>
        <source>As the rework by you, for commits in the default branch whose author&apos;s address is not one of yours. Who took a line out is the one who counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>自分による手直しと同じ方法で、作者のアドレスが自分のものでないデフォルトブランチのコミットを数えます。行を消した側に数えます。</translation>
    </message>
    <message>
        <source>Nobody is named. What others did is seen as far as it was fetched. Your own commits under an address that is not known count as of others.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>誰の名前も示しません。他の人の作業は取得済みの範囲で見えます。知られていないアドレスでの自分のコミットは他の人のものとして数えます。</translation>
    </message>
    <message>
        <source>A fix is a change with a commit that says so. Its subject begins with the type fix, bugfix, hotfix or revert; with any other type, such as docs or test, it is none. Without a type it has a word such as fix, bug or regression, or one like them in German, Spanish, Japanese or Chinese, and does not only fix tests, words or the build; or git calls it a revert, or a line of its message names what it fixes, as Fixes #12. Of the lines that it takes out and that had landed before: the days since they landed, as the median of each fix.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>修正とは、そうであると述べるコミットを含む変更です。件名が fix、bugfix、hotfix、revert の種別で始まるもので、docs や test など他の種別なら修正ではありません。種別がなければ、fix、bug、regression などの語、またはドイツ語、スペイン語、日本語、中国語の同様の語を含み、テスト、語句、ビルドだけを直すものではないこと。または Git が取り消しと呼ぶもの、メッセージの 1 行が Fixes #12 のように何を直すかを示すものです。それが消した、以前に取り込まれていた行について、取り込みからの日数を修正ごとの中央値で示します。</translation>
    </message>
    <message>
        <source>Fixes in other words are not seen, and some mend no bug. A fix that adds lines only says nothing. Lines from before the known history are at least as old as that. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>他の言い方の修正は見えず、不具合を直さない修正もあります。行を加えるだけの修正は何も示しません。既知の履歴より前の行は、少なくともそれだけ古いものです。新しい行が多いのは、不具合が早く見つかっているとも、新しいコードに不具合が多いとも取れます。</translation>
    </message>
    <message>
        <source>Of the kept pieces of work, the share in which a line of a test was changed. A file is a test by its path: a folder called test, tests, spec, specs, __tests__, e2e, cypress or testdata, or a name such as test_x, x_test, x.test, x.spec, XTest.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>維持された作業のうち、テストの行が変わったものの割合。テストはパスで判断します。フォルダー名 test、tests、spec、specs、__tests__、e2e、cypress、testdata、または test_x、x_test、x.test、x.spec、XTest のような名前です。</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed: much work needs none. Tests beside the code in the same file are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>テストの内容や、必要だったかどうかは示しません。テストが要らない作業も多くあります。コードと同じファイル内のテストは見えません。</translation>
    </message>
    <message>
        <source>The seven outcomes</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>7 つの結果</translation>
    </message>
    <message>
        <source>Each token of each call went to one of seven places. Within a session, what was spent up to a commit went into that commit; what followed the last commit went into open edits, or was reading. The seven add up to the total, to the token, in every period and filter.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>各呼び出しの各トークンは 7 つのいずれかに入ります。セッション内では、コミットまでに使われた分はそのコミットに、最後のコミットの後は未確定の編集か閲覧に入ります。7 つの合計は、どの期間・フィルターでも総数にトークン単位で一致します。</translation>
    </message>
    <message>
        <source>The share of two commits made without a call between them is their share of the session&apos;s lines. That is a rule, and no measurement of which token thought of which line. Shares of the total are not told: they grow with whatever more is spent on what is kept.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>間に呼び出しのない 2 つのコミットの配分は、セッションの行の配分によります。これは規則であり、どのトークンがどの行を考えたかの測定ではありません。全体に占める割合は示しません。維持されたものに多く使うほど大きくなるためです。</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>維持</translation>
    </message>
    <message>
        <source>Tokens that went into commits which are in the default branch, were not reverted, and of whose lines at least 80 % are alive there today. Of a commit with 20 to 80 % alive, that share of its tokens is kept and the rest is rewritten.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>デフォルトブランチにあり、取り消されず、行の 80 % 以上が今も残るコミットに入ったトークン。20～80 % が残る場合、その割合が維持、残りが書き換えです。</translation>
    </message>
    <message>
        <source>Alive is asked of git blame, with white space ignored and moved lines followed. Generated, vendored and lock files are left out. A commit that takes lines out is kept while they stay out.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>残存は git blame により、空白を無視し移動した行を追跡します。生成・ベンダー・ロックファイルは除きます。行を削除するコミットは、削除されたままの間は維持です。</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>判定待ち</translation>
    </message>
    <message>
        <source>A part of kept: the commit landed less than 7 days ago and its lines are alive. It is too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>維持の一部です。取り込みから 7 日未満で行が残っています。判断には早すぎます。</translation>
    </message>
    <message>
        <source>It becomes kept on the seventh day if its lines are still there then. Nothing has to be done for it.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>7 日目に行が残っていれば維持になります。何もする必要はありません。</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>書き換え</translation>
    </message>
    <message>
        <source>Tokens that went into commits which landed and of whose lines less than 20 % are alive today; of commits kept in part, the share of lines that were replaced.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>取り込まれたが、行の残存が今は 20 % 未満のコミットに入ったトークン。一部維持のコミットでは、置き換えられた行の割合。</translation>
    </message>
    <message>
        <source>Someone wrote other lines in their place: you, a colleague or a tool. Code changes as it is worked on, so this says nothing of why. Lines that a formatter broke differently still count as alive.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>自分、同僚、ツールの誰かが代わりの行を書きました。コードは作業とともに変わるので、理由は示しません。整形ツールで改行だけ変わった行は残存と数えます。</translation>
    </message>
    <message>
        <source>Reverted</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Tokens that went into commits which landed and were undone: by a commit that says so, or by one that takes out the same lines, with less than half of them alive today.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>取り込まれた後に取り消されたコミットに入ったトークン。そう明記したコミット、または同じ行を取り除き残存が半分未満となったコミットによります。</translation>
    </message>
    <message>
        <source>What was put back later, by a revert of the revert or by hand, is not reverted.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>後に戻されたもの（取り消しの取り消し、または手作業）は取り消しではありません。</translation>
    </message>
    <message>
        <source>Tokens that went into commits which have not landed and are still on a branch, and into edits which are in the working files or were made in the last 14 days.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>まだ取り込まれずブランチにあるコミットと、作業ファイルにある、または過去 14 日間の編集に入ったトークン。</translation>
    </message>
    <message>
        <source>When they land, or are set aside, the same tokens move to that outcome. No token is counted twice.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>取り込まれるか見送られると、同じトークンがその結果に移ります。二重には数えません。</translation>
    </message>
    <message>
        <source>Tokens that went into commits which are on no branch any more and did not land, and into edits of which no line is in the working files; where that cannot be seen, after 14 days without a commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>どのブランチにもなく取り込まれなかったコミットと、作業ファイルに行が残っていない編集に入ったトークン。確認できない場合はコミットなしで 14 日後。</translation>
    </message>
    <message>
        <source>Three prototypes and one pick is an ordinary way to work. Sessions that you mark as learning, review, debugging or a spike count here with what did not land.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>3 つの試作から 1 つを選ぶのは普通の進め方です。学習、レビュー、デバッグ、試作と印を付けたセッションは、取り込まれなかった分をここに数えます。</translation>
    </message>
    <message>
        <source>No edit</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>編集なし</translation>
    </message>
    <message>
        <source>Tokens in a repository that no edit and no commit followed: reading, planning, asking, reviewing.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>リポジトリ内で、編集もコミットも続かなかったトークン。閲覧、計画、質問、レビュー。</translation>
    </message>
    <message>
        <source>A tool that does not log its edits makes this larger than it was.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>編集をログに残さないツールでは、実際より大きくなります。</translation>
    </message>
    <message>
        <source>Outside git</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Git 外</translation>
    </message>
    <message>
        <source>Tokens of sessions that worked in a folder of no git repository, so that nothing can land.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>git リポジトリのないフォルダーで作業したセッションのトークン。取り込まれるものがありません。</translation>
    </message>
    <message>
        <source>A folder that was moved or deleted counts here too, until you say where its repository is now (Settings, Repositories).</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>移動や削除されたフォルダーも、リポジトリの現在の場所を指定するまでここに数えます（設定の「リポジトリ」）。</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>The sum is a lower bound: of some calls the log holds a part of the tokens, or none. It is marked with ≥ in tables and with an open top in charts.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>合計は下限です。一部の呼び出しでは、ログにトークンの一部しかないか、まったくありません。表では ≥、グラフでは開いた上端で示します。</translation>
    </message>
    <message>
        <source>What is missing is not guessed. A newer version of the tool often logs it whole.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>欠けた分は推測しません。新しい版のツールでは全部記録されることが多いです。</translation>
    </message>
    <message>
        <source>The tool rounded or estimated these tokens, or told one sum for several calls, which is laid on them in equal parts. Marked with ≈ in tables.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>ツールが丸めた、または推定したトークン、または複数の呼び出しの合計を均等に割り振ったもの。表では ≈ で示します。</translation>
    </message>
    <message>
        <source>The estimate is the tool&apos;s own; none is made here.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>推定はツール自身のものです。ここでは行いません。</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>Calls of which the tool wrote down no tokens. They are named and drawn as a hollow diamond.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>ツールがトークンを書き残さなかった呼び出し。名前を挙げ、中空のひし形で描きます。</translation>
    </message>
    <message>
        <source>They are no zero, and nothing is put in their place.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>ゼロではなく、代わりの値も置きません。</translation>
    </message>
    <message>
        <source>Not observed</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>未観測</translation>
    </message>
    <message>
        <source>Days of which no log is left and none was ever read, because the tool deletes its logs or was not watched yet. Drawn as a grey hatch.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>ログが残らず、一度も読み込まれなかった日。ツールが削除したか、まだ監視していなかったためです。灰色の斜線で描きます。</translation>
    </message>
    <message>
        <source>There may have been work on these days. It is left out of every sum.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>その日に作業があったかもしれません。どの合計にも含みません。</translation>
    </message>
    <message>
        <source>A guess</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>推測</translation>
    </message>
    <message>
        <source>No word and no line says which session made a commit; a session edited one of its files within the 15 minutes before, or ran commands in the same checkout. It is named, and drawn with a dashed outline.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>どのセッションがコミットを作ったかを示す言葉も行もなく、セッションが直前 15 分以内にそのファイルを編集したか、同じチェックアウトでコマンドを実行した場合。名前を挙げ、破線で描きます。</translation>
    </message>
    <message>
        <source>A guess moves no tokens. You can confirm it or take it away in the menu of the commit; your word outranks all evidence.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>推測はトークンを動かしません。コミットのメニューで確定または解除できます。自分の指定はすべての根拠に優先します。</translation>
    </message>
    <message>
        <source>Of the changes that landed in this time: how many of the lines that they newly put in are in the default branch now, by blame of its head.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>この期間に取り込まれた変更が新たに加えた行のうち、今デフォルトブランチにある行の数。先頭の blame によります。</translation>
    </message>
    <message>
        <source>Older changes had more time to be built upon, so the share of another time is not set beside it. Generated files are left out. A line that is gone may have been right.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>古い変更ほど発展する時間があったため、ほかの期間の割合は並べません。生成されたファイルは含みません。消えた行が正しかったこともあります。</translation>
    </message>
    <message>
        <source>Of the changes that landed in a time and put in or took out lines: those that are reverted now, by a revert of git or because their lines were taken back.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>ある期間に取り込まれ、行を加えるか消した変更のうち、git の revert または行の取り消しにより、今は取り消されているもの。</translation>
    </message>
    <message>
        <source>Young changes had less time to be reverted than old ones. A fault that is mended in another way is no revert, and a revert can have reasons outside the code.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>新しい変更は、古いものより取り消されるまでの時間が短いです。別の方法で直した誤りは取り消しではなく、取り消しにはコード以外の理由もあります。</translation>
    </message>
    <message>
        <source>Sessions that were begun in this time and changes that landed in it, as far as you gave them the word chore in their pane or by `tokenmirror note`.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>この期間に始まったセッションと取り込まれた変更のうち、欄または `tokenmirror note` で雑務（chore）としたもの。</translation>
    </message>
    <message>
        <source>A chore need not be tedious, and what was tedious may bear no such word. Nothing is guessed.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>雑務が退屈とは限らず、退屈だったものにこの言葉がないこともあります。推測はしません。</translation>
    </message>
    <message>
        <source>Each ceiling that you set, with what was used of it in the month, quarter or year that the last day of this time is in, up to that day.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>設定した各上限と、この期間の最終日が属する月・四半期・年にその日までに使った量。</translation>
    </message>
    <message>
        <source>The ceilings are those of today; how they were then is not kept. A ceiling says what you meant to spend, and nothing of what it was for.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>上限は今日のものです。当時の上限は残していません。上限は使うつもりだった額を示し、何のためかは示しません。</translation>
    </message>
    <message>
        <source>What you typed. It is kept as it is, shown to you alone, and no figure is made of it.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>入力したままの値です。そのまま残し、自分だけに表示し、そこから数は作りません。</translation>
    </message>
    <message>
        <source>Nobody can see how long something would have taken otherwise, and memory is no measure.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>別のやり方でどれだけかかったかは誰にも見えず、記憶は尺度ではありません。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>前と後</translation>
    </message>
    <message>
        <source>Before is as long as after, at least 4 and at most 26 weeks. A change counts on the side in which it was begun and landed, as far as sessions are known to have made it; what is one piece of work is one case. Of each side the middle half and the median are told, from 8 cases on. The difference of the medians has an interval that is drawn from the cases again and again (smoothed bootstrap, 1,000 draws) and holds the true difference 95 times in 100. A project is set against your others over 26 weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>前は後と同じ長さで、4 週以上 26 週以下です。変更は、始まりと取り込みの両方があった側に数えます。セッションが行ったと分かるものに限り、ひとまとまりの作業は 1 件です。各側について 8 件以上で中央の半数と中央値を示します。中央値の差の区間は、事例から繰り返し引いて求め（平滑化ブートストラップ、1,000 回）、100 回中 95 回は真の差を含みます。プロジェクトは 26 週でほかと比べます。</translation>
    </message>
    <message>
        <source>Whatever else was different since then is in it too: other work, other models, practice. Changes that take long are rarer on a short side. Of five figures one can differ by chance in up to one of four experiments in which nothing is different.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>それ以降に違ったほかのこともすべて含みます。別の仕事、別のモデル、慣れなどです。長くかかる変更は短い側では少なくなります。何も違わない実験でも、4 回に 1 回までは 5 つの数のうち 1 つが偶然に違うことがあります。</translation>
    </message>
    <message>
        <source>Of each piece of work the share of its lines that was replaced within 14 days after it landed, by you or by others; of those of which these days are over.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>各作業の行のうち、取り込み後 14 日以内に自分または他の人が置き換えた割合。その日数が過ぎたものに限ります。</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Of most work nothing is replaced so soon, and then the medians are the same.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>消された行は誤りだったのか発展したのか、この数では分かりません。多くの作業ではそれほど早く置き換えられず、その場合は中央値が同じになります。</translation>
    </message>
    <message>
        <source>Of each piece of work the prompts since the commit before in the same session, as far as any is known.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>各作業について、同じセッションの前のコミット以降のプロンプト数。分かるものに限ります。</translation>
    </message>
    <message>
        <source>A prompt can hold one word or a whole plan: how many there are says nothing by itself.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>プロンプトは一語のことも計画全体のこともあり、数だけでは何も示しません。</translation>
    </message>
    <message>
        <source>Pieces of work that landed in this time, led to by a single session with one or two prompts since the commit before, of all whose session and prompts are known. What was reverted is none. From 4 such pieces on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>この期間に取り込まれ、直前のコミットから一つか二つのプロンプトの単一セッションで生まれた作業。セッションとプロンプトが分かるすべての作業のうちの数です。取り消されたものは数えません。そのような作業が 4 件以上のとき。</translation>
    </message>
    <message>
        <source>Work can be small, and a prompt can hold a whole plan. Prompts whose log is gone are unknown.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>作業は小さいこともあり、プロンプトに計画全体が入ることもあります。ログが消えたプロンプトは分かりません。</translation>
    </message>
    <message>
        <source>A command that ended with an error three times or more in a row within one session, with nothing but white space between one text and the next, and whether it passed after that. Calls and tokens are those from the first of them to the end.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>1 つのセッション内で 3 回以上続けてエラーで終わったコマンド（文面の違いは空白のみ）と、その後成功したかどうか。呼び出しとトークンは最初の回から終わりまでです。</translation>
    </message>
    <message>
        <source>Of commands a keyed fingerprint is stored, never the text. A search that finds nothing ends with an error too. Some tools do not log how a command ended, or do not tell one that was refused from one that failed; what a pipe hides is not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>コマンドは鍵付きの指紋だけを保存し、文面は保存しません。何も見つからない検索もエラーで終わります。終わり方を記録しないツールや、拒否と失敗を区別しないツールもあります。パイプに隠れたものは見えません。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and made a piece of work that landed: those of which at least four fifths of what landed are kept today. Sessions that made one piece together are one. Where more than a fifth is too young to judge, they are named apart. From 4 sessions on that stayed.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>この期間に 20 回以下の呼び出しで終わり、取り込まれたひとまとまりの作業を生んだセッションのうち、取り込まれたものの 5 分の 4 以上が今も維持されているもの。ともに一つの作業を生んだセッションは一つと数えます。5 分の 1 を超えて判定待ちのものは別に示します。残ったセッションが 4 件以上のとき。</translation>
    </message>
    <message>
        <source>Small sessions get small tasks, and these stay more easily. It says nothing of what long ones are for.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>小さなセッションには小さなタスクが割り当てられ、そうしたものは残りやすいものです。長いセッションの役割については何も示しません。</translation>
    </message>
    <message>
        <source>A folder in which three sessions or more of this time edited files with calls that were set aside: the one with the most sessions. Tokens are all that these sessions set aside in this time.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>この期間に 3 つ以上のセッションが、見送りになった呼び出しでファイルを編集したフォルダー（セッションが最も多いもの）。トークンはそれらのセッションがこの期間に見送った全量です。</translation>
    </message>
    <message>
        <source>Prototypes are set aside on purpose, and work can have gone into a commit that is not known. A folder that most work goes into is where most is set aside.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>試作は意図して見送られます。知られていないコミットに入った可能性もあります。作業の多いフォルダーほど見送りも多くなります。</translation>
    </message>
    <message>
        <source>A file of which three edits or more of one session put back lines that an edit before had taken out and one before that had put in, all within the session. Lines that an edit moves, that stand in several places of the file, or that say too little, such as a brace, do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>1 つのセッション内で、書かれ、取り除かれた行を 3 回以上の編集が戻したファイル。編集が移動した行、ファイルの複数箇所にある行、括弧のような情報の少ない行は数えません。</translation>
    </message>
    <message>
        <source>Lines for a test that come and go, or a text that is tried in two ways, look the same. Edits by hand or by commands are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>テストのために出入りする行や、二通り試した文面も同じに見えます。手作業やコマンドによる編集は見えません。</translation>
    </message>
    <message>
        <source>Ten lines or more that a session put into one file, all of which stood in one other place of the same repository before the session began: in a file of your commits, or in an edit of an earlier session. Lines that stood in more than two files or twice in one, lines that say too little and lines that the session took out elsewhere do not count. Files of which four fifths of the lines are the same count as one.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>セッションが 1 つのファイルに書いた 10 行以上で、開始前に同じリポジトリの別の 1 か所（自分のコミットのファイル、または以前のセッションの編集）にすべてあったもの。3 つ以上のファイルにあった行、1 ファイルに 2 回あった行、情報の少ない行、セッションが別の場所から取り除いた行は数えません。行の 5 分の 4 が同じファイルは 1 つとみなします。</translation>
    </message>
    <message>
        <source>What was removed and is needed again looks like what was overlooked. A file that was renamed and written anew counts. Code of others that you did not commit is not looked at.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>取り除いた後に再び必要になったものも、見落としと同じに見えます。名前を変えて書き直したファイルも数えます。自分がコミットしていない他者のコードは見ません。</translation>
    </message>
    <message>
        <source>For each call more than 5 minutes after the one before by the same session, agent and model: what was cached when that one ended, is still part of the context, and was not read from the cache. From 3 such pauses on; fewer than 1,000 tokens of a call, and contexts that shrank by a fifth or more in between, do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>同じセッション・エージェント・モデルの前の呼び出しから 5 分超たった呼び出しについて、前の終了時にキャッシュされ、今もコンテキストにありながらキャッシュから読まれなかった分。3 回以上の休止で表示します。1 回 1,000 トークン未満と、間に 2 割以上縮んだコンテキストは数えません。</translation>
    </message>
    <message>
        <source>A cache can also be cold because what stands at its beginning was changed. How long a cache lives is the vendor&apos;s to say; tools that log no cache are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>先頭の内容が変わったためにキャッシュが冷えることもあります。キャッシュの寿命は提供元が決めます。キャッシュを記録しないツールは見えません。</translation>
    </message>
    <message>
        <source>Calls with 150,000 tokens of input or more, the tokens they took, and what of these went into changes that landed. From 10 such calls on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>入力が 150,000 トークン以上の呼び出し、それらが使ったトークン、そのうち取り込まれた変更に使われた分。10 回以上で表示します。</translation>
    </message>
    <message>
        <source>Most of such a context is read from a cache at a lower price. Some work needs all of it.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>そうしたコンテキストの大半はより低い価格でキャッシュから読まれます。全体が必要な作業もあります。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after 40 calls or more, halved by calls: the later half cost 1.5 times as much a call at list price or more, or took 150 k tokens or more a call, and the share of its tokens that landed was at most three quarters of that of the earlier half. Where half of it or more is open, it is too early to say.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>この期間に 40 回以上の呼び出しで終わったセッションを呼び出し数で二分し、後半が 1 回あたり定価で 1.5 倍以上、または 1 回あたり 15 万トークン以上で、取り込まれたトークンの割合が前半の 4 分の 3 以下のもの。半分以上が作業中なら、まだ言えません。</translation>
    </message>
    <message>
        <source>What stands at the end of a session is often reading, checking and tidying up, which lands nowhere. Sessions with a model that has no price are left out.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>セッションの終わりには、どこにも取り込まれない読み込み・確認・片付けが多くなります。価格のないモデルを含むセッションは除きます。</translation>
    </message>
    <message>
        <source>Sessions in which three subagents or more worked in this time, and less than a fifth of their tokens went into changes that landed. Where half of it or more is still open, it is too early to say. The figure is the share that landed of all such fans.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>この期間に 3 つ以上のサブエージェントが働き、そのトークンの 5 分の 1 未満しか取り込まれた変更に使われなかったセッション。半分以上がまだ作業中なら、まだ言えません。数値は 3 つ以上のサブエージェントを使った全セッションの取り込み割合です。</translation>
    </message>
    <message>
        <source>What is looked up and reviewed lands nowhere and can be what subagents are for.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>調べものやレビューはどこにも取り込まれず、それこそがサブエージェントの役割であることもあります。</translation>
    </message>
    <message>
        <source>The edits after one prompt that add and take out fewer than 20 lines together, made with a model whose token of output costs three times as much or more as that of your own model with the lowest list price. Where there are 8 small edits or more, and 5 or more were made with that other model.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>1 つのプロンプト後の編集で、増減が合わせて 20 行未満、かつ出力トークンが自分の最も定価の低いモデルの 3 倍以上するモデルによるもの。小さな編集が 8 件以上あり、その別のモデルでも 5 件以上編集した場合に表示します。</translation>
    </message>
    <message>
        <source>A small edit can be hard to find. List prices are not what anybody paid, and the edit itself is a small part of what a prompt costs.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>小さな編集でも見つけるのは難しいことがあります。定価は実際の支払いではなく、編集そのものはプロンプトの費用の一部です。</translation>
    </message>
    <message>
        <source>Which observations stand on a page</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>ページに載る観察</translation>
    </message>
    <message>
        <source>Measures and rules are in families that tell of the same thing, in a fixed order. Each week, month or quarter begins at another family and takes one observation from each that has evidence, until there are {most}. A measure has evidence from {cases} cases on, a rule from its own number on. Below {fewest} observations the page says so.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>指標と規則は、同じことを述べるまとまりに分かれ、順序は決まっています。週、月、四半期ごとに別のまとまりから始め、根拠のあるものから一つずつ、{most} 件になるまで取ります。指標は {cases} 件以上、規則はそれぞれの件数以上で根拠があるとします。観察が {fewest} 件に満たないときは、ページにそう書かれます。</translation>
    </message>
    <message>
        <source>What an observation says plays no part in it: welcome and unwelcome ones are chosen alike, and have the same place and size. All measures are on their own page. The question is chosen in turn, by what stands on the page.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>観察の中身は選び方に関わりません。喜ばしいものもそうでないものも同じように選ばれ、同じ場所と大きさで並びます。すべての指標は別のページにあります。問いはページにあるものから順番に選ばれます。</translation>
    </message>
    <message>
        <source>What you write of a week, a month, a quarter, a session or a change. It is stored in the database on this computer, and can be found by its words.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>週、月、四半期、セッション、変更について書いたことです。このコンピューターのデータベースに保存され、言葉で探せます。</translation>
    </message>
    <message>
        <source>No rule reads notes. None is in a summary unless you tick that one.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>メモを読む規則はありません。一つずつ印を付けない限り、まとめには入りません。</translation>
    </message>
    <message>
        <source>What it was meant for</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>何のためのものだったか</translation>
    </message>
    <message>
        <source>Your own word for a session, a change or a time. Sessions with a call in the time and changes that landed in it are counted by that word; where you said nothing, that is not said.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>セッション、変更、期間に付ける自分の言葉です。その期間に呼び出しのあったセッションと、取り込まれた変更を、その言葉ごとに数えます。何も言っていないものは未指定です。</translation>
    </message>
    <message>
        <source>A session that was learning, review, debugging or a spike was never meant to be kept: what it left open counts as set aside. Feature and chore change no figure.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>学習、レビュー、デバッグ、試作のセッションは維持するつもりのないものでした。残されたものは見送りに数えます。機能と雑務はどの数値も変えません。</translation>
    </message>
    <message>
        <source>Where tokens went</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>トークンの行き先</translation>
    </message>
    <message>
        <source>What is not known</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>分からないこと</translation>
    </message>
    <message>
        <source>Changes and commits</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>変更とコミット</translation>
    </message>
    <message>
        <source>Tokens, calls and money</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>トークン、呼び出し、費用</translation>
    </message>
    <message>
        <source>Measures against your own past</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>自分の過去と比べる指標</translation>
    </message>
    <message>
        <source>Patterns worth a look</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>見てみたいパターン</translation>
    </message>
    <message>
        <source>Looking back</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>振り返ること</translation>
    </message>
    <message>
        <source>Budgets</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>予算</translation>
    </message>
    <message>
        <source>Your own words</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>自分の言葉</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>The time it is about</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>対象の期間</translation>
    </message>
    <message numerus="yes">
        <source>{n} real names, ticked by you</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>実名 {n} 件（自分で印を付けたもの）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subjects of changes, ticked by you</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>変更の件名 {n} 件（自分で印を付けたもの）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your notes</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>自分のメモ {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your answers</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>自分の答え {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Money, as ranges</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>金額（範囲で）</translation>
    </message>
    <message numerus="yes">
        <source>{n} figures</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>数値 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pseudonyms</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>仮名 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>The database and its copies can be read with their key alone, which is {where}. With the recovery code they open on another computer too.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>データベースとそのコピーは、{where}ある鍵でしか読めません。復旧コードがあれば、別のコンピューターでも開けます。</translation>
    </message>
    <message>
        <source>The database is encrypted and its key is in the keyring. {why}</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>データベースは暗号化されていて、鍵はキーリングにあります。{why}</translation>
    </message>
    <message>
        <source>A recovery code has 13 groups of 5 letters and digits.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>復旧コードは、5 文字の英数字が 13 組です。</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever can read your files can read it. It holds no prompt and no code, but names of projects, subjects of commits and your notes.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>ファイルは暗号化されていません。あなたのファイルを読める人は誰でも読めます。プロンプトもコードも含みませんが、プロジェクトの名前、コミットの件名、あなたのメモが含まれています。</translation>
    </message>
    <message>
        <source>The database and its copies are being written anew. It goes on by itself if it is interrupted.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>データベースとそのコピーを書き直しています。中断されても、自動的に続きから行われます。</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>このコンピューターのキーリングに</translation>
    </message>
    <message>
        <source>under your passphrase</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>あなたのパスフレーズのもとに</translation>
    </message>
    <message>
        <source>Leave it unencrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>暗号化しないままにする</translation>
    </message>
    <message>
        <source>The database is encrypted. It opens with the passphrase that you chose.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>データベースは暗号化されています。あなたが決めたパスフレーズで開けます。</translation>
    </message>
    <message>
        <source>The database is encrypted and its key is in the keyring, which has not answered yet. It may have opened a window that asks for its password.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>データベースは暗号化されていて、鍵はキーリングにありますが、まだ応答がありません。パスワードを求めるウィンドウが開いているかもしれません。</translation>
    </message>
    <message>
        <source>The key is not there yet</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>鍵がまだありません</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>キーリングにもう一度問い合わせる</translation>
    </message>
    <message>
        <source>The database is encrypted. {why}</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>データベースは暗号化されています。{why}</translation>
    </message>
    <message>
        <source>The keyring could not be used.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>キーリングを使えませんでした。</translation>
    </message>
    <message>
        <source>Look again at group {groups}: what was typed there does not fit together.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>{groups} 組目をもう一度確かめてください。入力された文字が合っていません。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>代わりにパスフレーズを使う</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>代わりに復旧コードを使う</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>パスフレーズを入力してください</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>キーリングを待っています</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>暗号化されていません</translation>
    </message>
    <message>
        <source>There is no keyring on this computer that keeps a key.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>このコンピューターには、鍵を保管できるキーリングがありません。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>キーリングはロックされています。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>キーリングから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The keyring took the key and did not keep it.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>キーリングは鍵を受け取りましたが、保管しませんでした。</translation>
    </message>
    <message>
        <source>The keyring does not have the key of this database.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>キーリングに、このデータベースの鍵がありません。</translation>
    </message>
    <message>
        <source>Lines of this time that are still alive</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>この期間の行で今も残るもの</translation>
    </message>
    <message numerus="yes">
        <source>{share} of the lines of {n} changes that landed: {alive} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>取り込まれた変更 {n} 件の行の {share}（{lines} 行中 {alive} 行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were reverted</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>取り消された変更</translation>
    </message>
    <message numerus="yes">
        <source>{reverted} of {n} changes that landed were reverted.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>取り込まれた変更 {n} 件のうち {reverted} 件が取り消されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {reached} of {cases}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{time}: {reached}（{cases}中）。</translation>
    </message>
    <message>
        <source>What you called a chore</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>雑務としたもの</translation>
    </message>
    <message>
        <source>You called these a chore: {sessions}, {changes}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>雑務としたもの: {sessions}、{changes}。</translation>
    </message>
    <message>
        <source>List price of this time</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>この期間の定価</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls at list price: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>呼び出し {n} 回、定価で {amount}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls without a price are not in it.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>価格のない呼び出し {n} 回は含みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own ceilings</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>自分の上限</translation>
    </message>
    <message>
        <source>{name}: {amount} at list price, {first} to {last}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}: {first}～{last}、定価で {amount}。上限は {ceiling} です。</translation>
    </message>
    <message>
        <source>No change that put in lines landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>この期間に行を加えた変更は取り込まれていません。</translation>
    </message>
    <message>
        <source>{time}: too few to say ({cases}).</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{time}: 少なすぎて判断できません（{cases}）。</translation>
    </message>
    <message>
        <source>You called nothing of this time a chore. Sessions, changes and whole times can be called so.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>この期間に雑務としたものはありません。セッション、変更、期間全体をそう呼べます。</translation>
    </message>
    <message>
        <source>You called this whole time a chore; of its sessions and changes: {sessions}, {changes}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>この期間全体を雑務としました。そのうちのセッションと変更: {sessions}、{changes}。</translation>
    </message>
    <message>
        <source>{name}: {amount} at list price, {first} to {last}, beside a flat fee of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}: {first}～{last}、定価で {amount}。定額料金は {ceiling} です。</translation>
    </message>
    <message>
        <source>{name}: {amount} tokens, {first} to {last}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}: {first}～{last}、{amount} トークン。上限は {ceiling} です。</translation>
    </message>
    <message>
        <source>No change landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>この期間に取り込まれた変更はありません。</translation>
    </message>
    <message>
        <source>No calls in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>この期間に呼び出しはありません。</translation>
    </message>
    <message>
        <source>You have set no ceiling.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>上限は設定されていません。</translation>
    </message>
    <message>
        <source>List price per kept piece of work</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>維持された作業ごとの定価</translation>
    </message>
    <message>
        <source>From first prompt to landing</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>最初のプロンプトから取り込みまで</translation>
    </message>
    <message>
        <source>Rework within 14 days</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>14 日以内の手直し</translation>
    </message>
    <message>
        <source>Prompts per piece of work</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>作業ごとのプロンプト</translation>
    </message>
    <message>
        <source>{n} points</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>{n} ポイント</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>時間</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>割合</translation>
    </message>
    <message>
        <source>prompts</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>
            <numerusform>{n} 日</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did in another way from a day on, and what changes took before and since then. A difference can have many causes; the figures name none.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>ある日から別のやり方にしたことと、変更に以前とそれ以降かかったもの。差には多くの原因がありえ、数はどれも示しません。</translation>
    </message>
    <message>
        <source>Before, the most that is looked at: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>前（見る最長の期間）: {before}。それ以降: {after}。</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} ({n} days)</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{first}～{last}（{n} 日）</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {low} to {high}, the middle half of {changes}; the median is {middle}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{name}: {low}～{high}（{changes}の中央の半数）、中央値は {middle}。</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>差</translation>
    </message>
    <message>
        <source>Too few to say: {before} before and {after} since then. It takes {fewest} on each side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>少なすぎて判断できません: 前は{before}、それ以降は{after}。各側に {fewest} 件必要です。</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>まだ実験はありません。</translation>
    </message>
    <message>
        <source>Say from which day on you did something in another way: a new model, another style of prompts, smaller tasks. Then what your changes took before and since then stands side by side, with how unsure it is.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>新しいモデル、別の書き方のプロンプト、より小さいタスクなど、いつからやり方を変えたかを記します。変更に前とそれ以降かかったものが、不確かさとともに並びます。</translation>
    </message>
    <message>
        <source>{project}, beside your other projects</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{project} とほかのプロジェクト</translation>
    </message>
    <message>
        <source>{first} to {last}, everywhere</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{first}～{last}、すべて</translation>
    </message>
    <message>
        <source>since {day}, in {project}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{day} 以降、{project}</translation>
    </message>
    <message>
        <source>since {day}, everywhere</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{day} 以降、すべて</translation>
    </message>
    <message>
        <source>{project} and your other projects, {days}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{project} とほかのプロジェクト、{days}。</translation>
    </message>
    <message>
        <source>Two times of the same length. Before: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>同じ長さの 2 つの期間。前: {before}。それ以降: {after}。</translation>
    </message>
    <message>
        <source>Before, the least that is looked at: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>前（見る最短の期間）: {before}。それ以降: {after}。</translation>
    </message>
    <message>
        <source>Too few to say: from {n} pieces of work on.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>少なすぎて判断できません: 作業 {n} 件以上から示します。</translation>
    </message>
    <message>
        <source>{name}: {changes}, too few to say.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{name}: {changes}、少なすぎて判断できません。</translation>
    </message>
    <message>
        <source>Difference: too few to say.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>差: 少なすぎて判断できません。</translation>
    </message>
    <message>
        <source>It holds zero: no difference can be seen.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>ゼロを含むため、差は見えません。</translation>
    </message>
    <message>
        <source>Difference of the medians</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中央値の差</translation>
    </message>
    <message>
        <source>Medians: {was} in your other projects, {now} in it.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中央値: ほかのプロジェクト {was}、これ {now}。</translation>
    </message>
    <message>
        <source>Medians: {was} before, {now} since then.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中央値: 前 {was}、それ以降 {now}。</translation>
    </message>
    <message>
        <source>No difference can be seen in {before} and {after} pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>作業 {before} 件と {after} 件では差は見えません。</translation>
    </message>
    <message>
        <source>They differ by {low} to {high}, in {before} and {after} pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>差は {low}～{high}（作業 {before} 件と {after} 件）。</translation>
    </message>
    <message>
        <source>Too few to say: {after} in it and {before} in others. It takes {fewest} on each side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>少なすぎて判断できません: ここは{after}、ほかは{before}。各側に {fewest} 件必要です。</translation>
    </message>
    <message>
        <source>Its first day is {day}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>初日は {day} です。</translation>
    </message>
    <message>
        <source>{first} to {last}, in {project}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{first}～{last}、{project}</translation>
    </message>
    <message>
        <source>other projects</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>ほかのプロジェクト</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>前</translation>
    </message>
    <message>
        <source>since then</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Difference of the medians: {interval}. {seen}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中央値の差: {interval}。{seen}</translation>
    </message>
    <message>
        <source>of the medians</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中央値の差</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>95 % 区間</translation>
    </message>
    <message>
        <source>{number} figures are looked at: with so many, a difference in one of them may be chance.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{number} つの数を見ています。これだけあると、1 つの差は偶然かもしれません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were begun before the first day and landed after it; they are on neither side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>変更 {n} 件は初日より前に始まり後に取り込まれたため、どちらの側にもありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work are too young to say how much of them is replaced.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>作業 {n} 件は新しすぎて、どれだけ置き換えられるか判断できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work have calls without a price, which are not in them.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>作業 {n} 件には価格のない呼び出しがあり、それは含みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>You said that it came from session {session}: tokenmirror link.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>セッション {session} によるものと指定: tokenmirror link。</translation>
    </message>
    <message>
        <source>You said that it did not come from session {session}: tokenmirror unlink.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>セッション {session} によるものではないと指定: tokenmirror unlink。</translation>
    </message>
    <message>
        <source>You said that it is not to be counted as yours: tokenmirror ignore.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>自分のものとして数えないと指定: tokenmirror ignore。</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address of git&apos;s configuration (through .mailmap).</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>自分のもの: 作者は {author}、git 設定のアドレスです（.mailmap 経由）。</translation>
    </message>
    <message>
        <source>With --undo that is taken back.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>--undo で取り消せます。</translation>
    </message>
    <message>
        <source>No session is known to have had a part in it: none said so, and none wrote lines that it added to the same files.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>関わったセッションは分かりません。そう述べたものも、同じファイルに追加された行を書いたものもありません。</translation>
    </message>
    <message>
        <source>said: the note that git-ai left on {commit}, which stands for the same work, names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>明言: 同じ作業を表す {commit} の git-ai ノートがセッションを挙げています。</translation>
    </message>
    <message>
        <source>said: a trailer in the message of {commit}, which stands for the same work, names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>明言: 同じ作業を表す {commit} のメッセージのトレーラーがセッションを挙げています。</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output names {commit}; git says it was made {made}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>明言: {at} に git commit を実行し、出力に {commit} があります。git によると作成は {made} です。</translation>
    </message>
    <message>
        <source>“{path}”</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>「{path}」</translation>
    </message>
    <message>
        <source>{file}: {written} of {added} added lines; of {telling} that are telling (not blank or mere brackets) {own}, {share}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{file}: 追加 {added} 行中 {written} 行。特徴のある {telling} 行（空行や括弧だけを除く）中 {own} 行、{share}。</translation>
    </message>
    <message>
        <source>Not counted as yours, for you said so. Its author is {author}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>指定により自分のものとして数えません。作者は {author} です。</translation>
    </message>
    <message>
        <source>Not yours: its author is {author}, an address that does not count as you. If it is you: tokenmirror me add ADDRESS.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>自分のものではありません: 作者は {author}、自分のアドレスではありません。自分の場合: tokenmirror me add ADDRESS。</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address of git&apos;s configuration (through .mailmap), or one under the same name, for a session of yours made it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>自分のもの: 作者は {author}、git 設定のアドレス（.mailmap 経由）か、自分のセッションが作ったため同名のものです。</translation>
    </message>
    <message numerus="yes">
        <source>It added {n} lines in files that count.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>数える対象のファイルに {n} 行を追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is asked about: only your own commits are linked.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>セッションは調べません。関連付けるのは自分のコミットだけです。</translation>
    </message>
    <message>
        <source>No session said that it made this merge.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>このマージを作ったと述べたセッションはありません。</translation>
    </message>
    <message>
        <source>{tool} session {session}: {share} of what sessions put into it, a guess. Its part is counted up to {moment}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tool} のセッション {session}: セッションによる分の {share}（推測）。{moment} までを数えます。</translation>
    </message>
    <message>
        <source>{tool} session {session}: {share} of what sessions put into it. Its part is counted up to {moment}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tool} のセッション {session}: セッションによる分の {share}。{moment} までを数えます。</translation>
    </message>
    <message>
        <source>near: at {at} it edited “{path}”; git says the commit was made {made}, and nothing else says more. This is a guess: it moves no tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>近接: {at} に「{path}」を編集しました。git によるとコミットの作成は {made} で、他に手がかりはありません。推測であり、トークンは動きません。</translation>
    </message>
    <message>
        <source>near: at {at} it ran a command in the checkout; git says the commit was made {made}, and nothing else says more. This is a guess: it moves no tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>近接: {at} にチェックアウトでコマンドを実行しました。git によるとコミットの作成は {made} で、他に手がかりはありません。推測であり、トークンは動きません。</translation>
    </message>
    <message>
        <source>person: you said so. That outranks all other evidence.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>本人: 自分の指定です。他のすべての根拠に優先します。</translation>
    </message>
    <message>
        <source>said: the note that git-ai left on this commit names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>明言: このコミットの git-ai ノートがセッションを挙げています。</translation>
    </message>
    <message>
        <source>said: a trailer in the message of this commit names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>明言: このコミットのメッセージのトレーラーがセッションを挙げています。</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output named no commit; git says it was made {made}, and no other was made in those seconds, or the reflog of its checkout names this one.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>明言: {at} に git commit を実行し、出力にコミット名はありません。git によると作成は {made} で、その数秒間に他のコミットはないか、チェックアウトの reflog がこれを示しています。</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output names {commit}, which became this commit.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>明言: {at} に git commit を実行し、出力に {commit} があり、それがこのコミットになりました。</translation>
    </message>
    <message>
        <source>content: {lines} of the {all} lines it added are credited to this session; {found} are lines it wrote, and a line that several wrote goes to one of them.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>内容: 追加 {all} 行中 {lines} 行をこのセッションに帰します。書いたのは {found} 行で、複数が書いた行はそのうち 1 つに帰します。</translation>
    </message>
    <message>
        <source>content: {lines} of the {all} lines it added are credited to this session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>内容: 追加 {all} 行中 {lines} 行をこのセッションに帰します。</translation>
    </message>
    <message>
        <source>Which lines is not known file by file: they are in other commits of the same work, or under other names.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>どの行かはファイルごとには分かりません。同じ作業の別のコミット、または別の名前の下にあります。</translation>
    </message>
    <message>
        <source>“{path}” (edited as “{other}”)</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>「{path}」（「{other}」として編集）</translation>
    </message>
    <message numerus="yes">
        <source>{file}: it lost {n} telling lines that this session removed.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{file}: このセッションが削除した特徴のある行を {n} 行失いました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{commit} stands for the same work; the tokens are counted there, once.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} が同じ作業を表します。トークンはそちらで 1 回数えます。</translation>
    </message>
    <message>
        <source>{commit} is the same work (amended, rebased or picked); its tokens are counted here.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} は同じ作業です（amend、リベース、チェリーピック）。トークンはここで数えます。</translation>
    </message>
    <message>
        <source>{commit} went into this one, with others or in part; it keeps its own tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} は他とともに、または一部がここに入りました。トークンは元のままです。</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded no tokens: that is no zero, nobody wrote it down.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{n} 回の呼び出しではツールがトークンを記録していません。ゼロではなく、誰も書き残していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded tokens that it rounded or estimated.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{n} 回の呼び出しではツールが丸めた、または推定したトークンを記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines themselves are not stored, only keyed fingerprints of them; so which line matched cannot be shown here, only how many.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>行そのものは保存せず、鍵付きの指紋だけです。どの行が一致したかは示せず、数だけを示します。</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>誰のものか</translation>
    </message>
    <message>
        <source>Who made it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>誰が作ったか</translation>
    </message>
    <message>
        <source>Where it landed</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>取り込み先</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>その後</translation>
    </message>
    <message>
        <source>Other commits of the same work</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>同じ作業の他のコミット</translation>
    </message>
    <message>
        <source>Tokens that flowed into it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>流れ込んだトークン</translation>
    </message>
    <message>
        <source>You said: {word} {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>指定: {word} {session}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines in {files} generated, vendored or lock files are left out.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>生成・ベンダー・ロックファイル {files} 個の {n} 行は除いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both came to the default branch: author and author&apos;s time are one, as a pick leaves them.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>どちらもデフォルトブランチに入りました。チェリーピックと同様、作者と作者時刻が同じです。</translation>
    </message>
    <message>
        <source>{tokens} of them by {tool} session {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>うち {tokens} は {tool} のセッション {session} による分です。</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address that you added.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>自分のもの: 作者は {author}、自分で追加したアドレスです。</translation>
    </message>
    <message>
        <source>It is a merge: it joins others and counts no lines of its own.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>マージです。他をつなぐもので、自身の行は数えません。</translation>
    </message>
    <message>
        <source>said: its word is known, but not the record of the log that holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>明言: そう述べたことは分かりますが、それを含むログのレコードが分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more files.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>ほか {n} 個のファイル。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens are known to have flowed into it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>流れ込んだトークンは分かりません。</translation>
    </message>
    <message>
        <source>{tokens} tokens with the commits that went into it: {outcomes}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>入ったコミットと合わせて {tokens} トークン: {outcomes}。</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tokens} トークン: {outcomes}。</translation>
    </message>
    <message>
        <source>The repository could not be read at the last look: {why}</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>前回リポジトリを読み込めませんでした: {why}</translation>
    </message>
    <message>
        <source>What became of it is not judged yet: tokenmirror collect --once reads what is new.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>その後はまだ判定されていません。tokenmirror collect --once で新しい分を読み込みます。</translation>
    </message>
    <message>
        <source>What became of it is not asked: fates are for your own commits.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>その後は調べません。結果は自分のコミットだけに付きます。</translation>
    </message>
    <message>
        <source>{commit} is the same change: git gives both one patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} は同じ変更です。git は両方に同じパッチ ID を与えます。</translation>
    </message>
    <message>
        <source>It was squashed: {commit} holds all that its branch held, by the patch id of the whole branch.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>スカッシュされました。ブランチ全体のパッチ ID により、{commit} がそのすべてを含みます。</translation>
    </message>
    <message>
        <source>{commit} is a reworked copy: same author, same author&apos;s time; it adds {lines} of its {all} telling lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} は手直しされたコピーです。作者と作者時刻が同じで、特徴のある {all} 行中 {lines} 行を追加しています。</translation>
    </message>
    <message>
        <source>It landed by its lines, without a patch id in common: {commit} adds {lines} of its {all} telling lines, the most of all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>共通のパッチ ID なしに行で取り込まれました。{commit} が特徴のある {all} 行中 {lines} 行を追加し、最多です。</translation>
    </message>
    <message>
        <source>A part of its lines landed: {commit} adds {lines} of its {all} telling lines, the most of all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>行の一部が取り込まれました。{commit} が特徴のある {all} 行中 {lines} 行を追加し、最多です。</translation>
    </message>
    <message>
        <source>It has not landed; a branch, a tag or a worktree still holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>取り込まれていません。ブランチ、タグ、またはワークツリーがまだ含んでいます。</translation>
    </message>
    <message>
        <source>It has not landed; {commit}, which has not landed either, took its place and adds {lines} of its {all} telling lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>取り込まれていません。同じく未取り込みの {commit} が置き換え、特徴のある {all} 行中 {lines} 行を追加しています。</translation>
    </message>
    <message>
        <source>It has not landed, no branch holds it any more, and no other commit has its lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>取り込まれておらず、含むブランチも、その行を持つ他のコミットもありません。</translation>
    </message>
    <message>
        <source>Four fifths or more of what it newly added are alive.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>新たに追加した行の 5 分の 4 以上が残っています。</translation>
    </message>
    <message>
        <source>Less than four fifths of what it newly added are alive, but more than one fifth.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>新たに追加した行の 5 分の 1 超、5 分の 4 未満が残っています。</translation>
    </message>
    <message>
        <source>Less than a fifth of what it newly added is alive, and no revert says why.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>新たに追加した行の残存は 5 分の 1 未満で、理由を示す取り消しはありません。</translation>
    </message>
    <message>
        <source>It landed less than seven days before that, too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>その 7 日前以降に取り込まれ、判断には早すぎます。</translation>
    </message>
    <message>
        <source>It is not itself an ancestor of the default branch, {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>それ自体はデフォルトブランチ {branch}（前回の判定時は {head}）の祖先ではありません。</translation>
    </message>
    <message>
        <source>{commit} is in the default branch since {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} は {when} からデフォルトブランチにあります。</translation>
    </message>
    <message>
        <source>{state}, as of {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{state}（{when} 時点）。</translation>
    </message>
    <message numerus="yes">
        <source>{n} days after it landed {lines} of its lines were alive, in {commit}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>
            <numerusform>取り込みの {n} 日後、{commit} で {lines} 行が残っていました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{alive} of {added} added lines are alive at the head of the default branch. Blame, ignoring white space and following moves, gives it {own}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>追加 {added} 行中 {alive} 行がデフォルトブランチの先頭に残っています。空白を無視し移動を追う blame では {own} 行です。</translation>
    </message>
    <message>
        <source>It is an ancestor of the default branch, {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>デフォルトブランチ {branch}（前回の判定時は {head}）の祖先です。</translation>
    </message>
    <message>
        <source>It is an ancestor of the default branch&apos;s other copy, local or remote; not of {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>デフォルトブランチの別のコピー（ローカルまたはリモート）の祖先ですが、{branch}（前回の判定時は {head}）の祖先ではありません。</translation>
    </message>
    <message>
        <source>{commit} brought it in {when}: the first commit of the branch&apos;s own line that holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} が {when} に持ち込みました。これを含む、ブランチ本線の最初のコミットです。</translation>
    </message>
    <message>
        <source>another commit</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>別のコミット</translation>
    </message>
    <message>
        <source>Its subject says that {commit} is pull request {number}: that one landed, whatever its lines are.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>件名によると {commit} はプルリクエスト {number} です。行がどうであれ、それは取り込まれました。</translation>
    </message>
    <message>
        <source>When it landed {lines} of its lines were alive, in {commit}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>取り込み時、{commit} で {lines} 行が残っていました。</translation>
    </message>
    <message>
        <source>{by} undid it without saying so: it took nearly all of its lines out again.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} が明記せずに元に戻しました。ほぼすべての行が取り除かれました。</translation>
    </message>
    <message>
        <source>{by} undid {carrier}, which carries it, without saying so: it took nearly all of its lines out again.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} が、これを運ぶ {carrier} を明記せずに元に戻しました。ほぼすべての行が取り除かれました。</translation>
    </message>
    <message>
        <source>Lines that came out of other files, or that a listed formatting touched, count for who wrote them too.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>他のファイルから来た行や、登録された整形が触れた行は、書いた側にも数えます。</translation>
    </message>
    <message>
        <source>{lines} live on under the name of {commit}, which has {held} living lines in all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{lines} 行は {commit} の名前で残っています（残存は全部で {held} 行）。</translation>
    </message>
    <message>
        <source>{commit} “{subject}”</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} 「{subject}」</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>時期不明</translation>
    </message>
    <message>
        <source>{by} reverted it: its message names it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} が取り消しました。メッセージに名前があります。</translation>
    </message>
    <message>
        <source>{by} reverted {carrier}, which carries it: its message names it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} が、これを運ぶ {carrier} を取り消しました。メッセージに名前があります。</translation>
    </message>
    <message>
        <source>{by} reverted {carrier}, which carries it: it is the exact reverse, by patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} が、これを運ぶ {carrier} を取り消しました。パッチ ID によりちょうど逆の変更です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines live on under the names of other commits that hold the same work.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>
            <numerusform>{n} 行は同じ作業の他のコミットの名前で残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} of its lines only break others differently: these count for who wrote them, not for it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{lines} 行は他の行の改行が違うだけです。これを書いた側に数えます。</translation>
    </message>
    <message>
        <source>The repository has no default branch that is known, so nothing can have landed.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>リポジトリのデフォルトブランチが分からないため、取り込みは判断できません。</translation>
    </message>
    <message>
        <source>It was made on the branch itself, {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>ブランチ自体の上で作られました（{when}）。</translation>
    </message>
    <message>
        <source>Also noted</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>その他の記録</translation>
    </message>
    <message>
        <source>{by} reverted it: it is the exact reverse, by patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} が取り消しました。パッチ ID によりちょうど逆の変更です。</translation>
    </message>
    <message>
        <source>It added no lines in files that count.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>数える対象のファイルに追加した行はありません。</translation>
    </message>
    <message>
        <source>{commit} broke lines of it differently; they say the same, and are its own where they live on.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} が行の改行を変えました。内容は同じで、残っている限りこのコミットのものです。</translation>
    </message>
    <message>
        <source>{lines} of the {all} lines it added only repeat others of it in further files: a line counts once, and as alive while all of these files have it that are still there.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>追加した {all} 行のうち {lines} 行は、同じコミットの行を別のファイルで繰り返すだけです。行は 1 度だけ数え、今も残るそれらのファイルのすべてにある間だけ生きているとします。</translation>
    </message>
    <message>
        <source>it is outside every repository that is known</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>既知のどのリポジトリにも属しません</translation>
    </message>
    <message>
        <source>a later edit of this session took all of it away again</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>このセッションの後の編集がすべて取り除きました</translation>
    </message>
    <message>
        <source>its file is generated, vendored or a lock file, which is left out of line counts</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>生成・ベンダー・ロックファイルのため、行数から除きます</translation>
    </message>
    <message>
        <source>its lines are in the working file: in progress</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>行が作業ファイルにあります: 作業中</translation>
    </message>
    <message>
        <source>its lines are no longer in the working file: set aside</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>行はもう作業ファイルにありません: 見送り</translation>
    </message>
    <message>
        <source>it was not looked for in the working file, for the session committed something after it</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>セッションが後にコミットしたため、作業ファイルは調べていません</translation>
    </message>
    <message>
        <source>{calls} and {edits}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{calls}、{edits}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of its tokens in “{path}”, of which {size} bytes are read.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>「{path}」にトークンのレコード {n} 件（{size} バイト読み込み済み）。</numerusform>
        </translation>
    </message>
    <message>
        <source>{commit} “{subject}”, {state}: {share} of what sessions put into it, {lines} ({evidence}).</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{commit} 「{subject}」、{state}: セッションによる分の {share}、{lines}（{evidence}）。</translation>
    </message>
    <message>
        <source>{tokens} of its tokens flowed into it.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>うち {tokens} トークンが流れ込みました。</translation>
    </message>
    <message>
        <source>{at} “{path}”, lines {added} added: {became}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{at} 「{path}」、{added} 行追加: {became}。</translation>
    </message>
    <message>
        <source>You said it was {meant} and never meant to be kept: what it left open counts as set aside. tokenmirror ignore --undo takes that back.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{meant}であり維持するつもりはなかったと指定されています。残されたものは見送りとして数えます。tokenmirror ignore --undo で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>編集 {n} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls} and {edits} from {began} to {ended}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{calls}、{edits}（{began} から {ended} まで）。</translation>
    </message>
    <message>
        <source>It is a part of session {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>セッション {session} の一部です。</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of its tokens in “{path}”, which is no longer there; what they said is kept.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>「{path}」にトークンのレコード {n} 件。ファイルはもうありませんが、内容は保持しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spent from one commit to the next went into the next; what follows the last commit goes by the edits that came after it, and is no edit where there was none.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>コミットから次のコミットまでに使われた分は次のコミットに入ります。最後のコミットの後は続く編集により、編集がなければ編集なしです。</translation>
    </message>
    <message>
        <source>{tokens} flowed into {commit}, to which no link is shown any more.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} が {commit} に流れましたが、関連付けはもう示されていません。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more edits; --json lists all of them.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>ほか {n} 回の編集。--json ですべて表示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} “{path}”, lines {added} added and {removed} removed: {became}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{at} 「{path}」、{added} 行追加、{removed} 行削除: {became}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} records that told of a call which another record had told of: each call counts once.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>別のレコードにもある呼び出しのレコード {n} 件。各呼び出しは 1 回と数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records that replay calls of another session, which was resumed or forked: they count there.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>再開または分岐した別のセッションの呼び出しを繰り返すレコード {n} 件。そちらで数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>At {at} it said it made {commit}; no commit of yours in a known repository is that one.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{at} に {commit} を作ったと述べましたが、既知のリポジトリの自分のコミットに該当がありません。</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>読み込んだもの</translation>
    </message>
    <message>
        <source>Commits it had a part in</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>関わったコミット</translation>
    </message>
    <message>
        <source>Where its tokens went</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>トークンの行き先</translation>
    </message>
    <message>
        <source>Edits that no commit took</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>コミットに入らなかった編集</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>除いたもの</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>None is known: it said of none that it made it, and none added lines that it wrote.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>分かりません。作ったと述べたものも、書いた行を追加したものもありません。</translation>
    </message>
    <message>
        <source>No tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>トークンは記録されていません。</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}. These add up to all that is recorded of it.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} トークン: {outcomes}。合計が記録された全部です。</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}. These add up to all that it used.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} トークン: {outcomes}。合計が使われた全部です。</translation>
    </message>
    <message>
        <source>None: of every edit a line is in a commit.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>なし: どの編集の行もコミットにあります。</translation>
    </message>
    <message>
        <source>Which log told of it is not known: no call of it is stored.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>どのログに記されていたか分かりません。呼び出しは保存されていません。</translation>
    </message>
    <message>
        <source>What was changed by shell commands is not known as edits, unless a commit says so.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>シェルコマンドによる変更は、コミットが示さない限り編集として分かりません。</translation>
    </message>
    <message>
        <source>a commit that its output did not name</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>出力に名前のないコミット</translation>
    </message>
    <message>
        <source>prints {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>{value} を出力</translation>
    </message>
    <message>
        <source>begins with {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>{value} で始まる</translation>
    </message>
    <message>
        <source>names {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>{value} を挙げる</translation>
    </message>
    <message>
        <source>prints {value} or more</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>{value} 以上を出力</translation>
    </message>
    <message>
        <source>prints {value} or less</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>{value} 以下を出力</translation>
    </message>
    <message>
        <source>prints nothing</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>何も出力しない</translation>
    </message>
    <message>
        <source>prints at least one line</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>1 行以上を出力</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>作成</translation>
    </message>
    <message>
        <source>landed</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>put back</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>復元</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>自分のもの</translation>
    </message>
    <message>
        <source>someone else&apos;s</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>他者のもの</translation>
    </message>
    <message>
        <source>its message says so</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>メッセージに明記</translation>
    </message>
    <message>
        <source>seen by lines</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>行から判明</translation>
    </message>
    <message>
        <source>a part of its lines</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>行の一部</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>a part of it</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>一部</translation>
    </message>
    <message>
        <source>by which commit is not known</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>どのコミットによるかは不明</translation>
    </message>
    <message>
        <source>dated by when it was first seen so</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>初めてそう見えた日付</translation>
    </message>
    <message>
        <source>by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{commit} による</translation>
    </message>
    <message>
        <source>a part in {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>一部が {commit} に</translation>
    </message>
    <message>
        <source>brought in by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{commit} が持ち込み</translation>
    </message>
    <message>
        <source>the same patch id: {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>同じパッチ ID: {commit}</translation>
    </message>
    <message>
        <source>in {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{commit} に</translation>
    </message>
    <message>
        <source>says the same in lines that are broken by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{commit} が改行だけ変えた行で同じ内容</translation>
    </message>
    <message>
        <source>of {whole} lines that it took out {part} are still out</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>取り除いた {whole} 行中 {part} 行が今もない</translation>
    </message>
    <message>
        <source>{part} of its {whole} lines only break lines differently that were there</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{whole} 行中 {part} 行は既存の行の改行が違うだけ</translation>
    </message>
    <message>
        <source>{part} of its {whole} lines stand in several of its files, where each counts once</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>{whole} 行中 {part} 行は複数のファイルにあり、1 度だけ数える</translation>
    </message>
    <message>
        <source>lines taken away: {mine} by you, {others} by others</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>取り除かれた行: 自分 {mine}、他者 {others}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} 個のファイル、{first}～{last}</numerusform>
        </translation>
    </message>
    <message>
        <source>only file names and first lines were looked at; nothing is stored yet</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>ファイル名と最初の行だけを調べました。まだ何も保存していません</translation>
    </message>
    <message>
        <source>No tool has left logs here yet. {n} tools can be read; a folder of logs from elsewhere can be added in the settings.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>まだここにログを残したツールがありません。{n} 個のツールを読み込めます。別の場所のログは設定でフォルダーを追加できます。</translation>
    </message>
    <message>
        <source>Once a tool leaves logs, the repositories it works in are found by themselves.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>ツールがログを残すと、作業したリポジトリは自動的に見つかります。</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses are yours by git</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>git によるあなたのアドレス: {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tool} deletes its logs after {days} days. {n} files will be gone within a week; starting now keeps their counts.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{tool} は {days} 日後にログを削除します。1 週間以内に {n} 個のファイルが消えます。今始めればその数値が残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes; you can stop it at any time.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>約 {n} 分。いつでも停止できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {day}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} 個のファイル、{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>今日</translation>
    </message>
    <message>
        <source>{folder}, left out for now</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>{folder}、当面は除外</translation>
    </message>
    <message>
        <source>Read commits of {repository}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>{repository} のコミットを読み込む</translation>
    </message>
    <message>
        <source>looking at file names…</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>ファイル名を調べています…</translation>
    </message>
    <message numerus="yes">
        <source>{n} places were looked at</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} か所を調べました</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at first lines…</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>最初の行を調べています…</translation>
    </message>
    <message>
        <source>No repository is named in the first lines. Those that sessions worked in are found while reading.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>最初の行にリポジトリの記載がありません。セッションのリポジトリは読み込み中に見つかります。</translation>
    </message>
    <message>
        <source>git knows no address of yours</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>git に自分のアドレスがありません</translation>
    </message>
    <message>
        <source>yours by git: {address}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>git によるあなたのアドレス: {address}</translation>
    </message>
    <message>
        <source>Logs are read as soon as a tool writes some.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>ツールがログを書くとすぐに読み込みます。</translation>
    </message>
    <message>
        <source>Less than a minute; you can stop it at any time.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>1 分未満。いつでも停止できます。</translation>
    </message>
    <message>
        <source>Hours, as you thought: {hours}.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>思った時間数: {hours}。</translation>
    </message>
    <message>
        <source>What is known stands beside what you think. Nothing here adds up to an answer.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>分かっていることの隣に自分の考えがあります。ここにあるものを足しても答えにはなりません。</translation>
    </message>
    <message>
        <source>Do you ship sooner?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>より早く届けられていますか。</translation>
    </message>
    <message>
        <source>Does quality hold?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>品質は保たれていますか。</translation>
    </message>
    <message>
        <source>Is less of your work tedious?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>退屈な作業は減りましたか。</translation>
    </message>
    <message>
        <source>Are bugs caught earlier?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>バグは早く見つかっていますか。</translation>
    </message>
    <message>
        <source>Does the time it spares you justify the cost?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>省ける時間は費用に見合いますか。</translation>
    </message>
    <message>
        <source>How long the same change would have taken otherwise is not known, nor what it was worth.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>同じ変更が別のやり方でどれだけかかったか、またその価値は分かりません。</translation>
    </message>
    <message>
        <source>What the people who use it met is in no log and in no repository.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>使う人が何に出会ったかは、どのログにもリポジトリにもありません。</translation>
    </message>
    <message>
        <source>No figure says what was tedious: that is known to you alone. What stands here are words of yours.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>何が退屈だったかを示す数はなく、知っているのは自分だけです。ここにあるのは自分の言葉です。</translation>
    </message>
    <message>
        <source>Bugs that nobody found yet are not known, nor where a bug was first seen.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>まだ見つかっていないバグや、最初にどこで見つかったかは分かりません。</translation>
    </message>
    <message>
        <source>How much time it spared you is in no log. It is asked of you, never computed, and set against nothing.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>どれだけ時間を省けたかはログにありません。尋ねるだけで計算はせず、何とも比べません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} words of yours</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>
            <numerusform>自分の指定 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} with {calls}, and {own}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{sessions}（{calls}）と{own}</translation>
    </message>
    <message>
        <source>{amount} go, and everything counts as if it had never been read.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{amount}が消去され、読み込まれなかったものとして数えます。</translation>
    </message>
    <message>
        <source>The logs of your tools stay as they are. What is forgotten is not read from them again.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>ツールのログはそのまま残ります。消去したものを再び読み込むことはありません。</translation>
    </message>
    <message>
        <source>Copies of the database that hold it are replaced by one of what is left.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>それを含むデータベースのコピーは、残ったもののコピーに置き換えられます。</translation>
    </message>
    <message>
        <source>While the logs are there it can be read again; notes and corrections of yours do not come back.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>ログがあるうちは再び読み込めます。自分のメモと訂正は戻りません。</translation>
    </message>
    <message>
        <source>Forget what happened {time}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{time}の内容を消去しますか？</translation>
    </message>
    <message>
        <source>Forgotten: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>消去しました: {amount}。</translation>
    </message>
    <message>
        <source>Freed places in the file are overwritten as soon as nothing else holds it.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>ファイルの空いた領域は、ほかで使われなくなりしだい上書きします。</translation>
    </message>
    <message numerus="yes">
        <source>For {n} years</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>
            <numerusform>{n} 年間</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}; forgotten on {day}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{amount}、{day}に消去</translation>
    </message>
    <message>
        <source>{sessions} with {calls}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{sessions}（{calls}）</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>これ以上保存しない</translation>
    </message>
    <message>
        <source>Forget what is older than {day}, and each day what becomes as old?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{day}より古いものと、今後同じだけ古くなるものを毎日消去しますか？</translation>
    </message>
    <message>
        <source>Forget everything up to now?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>これまでのすべてを消去しますか？</translation>
    </message>
    <message>
        <source>Forget the session {name}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>セッション {name} を消去しますか？</translation>
    </message>
    <message>
        <source>Forget all work in {name}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{name} での作業をすべて消去しますか？</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{day}以降</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>無期限</translation>
    </message>
    <message>
        <source>up to {day}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>A session</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>あるセッション</translation>
    </message>
    <message>
        <source>A repository</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>あるリポジトリ</translation>
    </message>
    <message>
        <source>What happened {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{time}の内容</translation>
    </message>
    <message>
        <source>What was too old, {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>古くなったもの、{time}</translation>
    </message>
    <message>
        <source>Everything {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{time}のすべて</translation>
    </message>
    <message>
        <source>lists the addresses of git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>git 設定のアドレスを一覧表示</translation>
    </message>
    <message>
        <source>shows the commit and its files</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>コミットとそのファイルを表示</translation>
    </message>
    <message>
        <source>marks with {+ +} and [- -] what is more than white space</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>空白以外の違いを {+ +} と [- -] で示す</translation>
    </message>
    <message>
        <source>shows what differs between the two</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>2 つの違いを表示</translation>
    </message>
    <message>
        <source>prints commit while git still has it</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>git に残っている間は commit を出力</translation>
    </message>
    <message>
        <source>lists where HEAD has been, the newest first</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>HEAD の履歴を新しい順に表示</translation>
    </message>
    <message>
        <source>counts them in this file, if it was there by this name; {lines} over all files</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>この名前で存在した場合、このファイル内の数。全ファイルで {lines} 行</translation>
    </message>
    <message>
        <source>lists which of these files were there then</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>当時存在したファイルを一覧表示</translation>
    </message>
    <message>
        <source>lists the commits of this file</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>このファイルのコミットを一覧表示</translation>
    </message>
    <message>
        <source>shows whether the file has uncommitted changes</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>未コミットの変更の有無を表示</translation>
    </message>
    <message numerus="yes">
        <source>{n} commits of yours; sessions had a part in {told}.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>自分のコミット {n} 件。うち {told} 件にセッションが関わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} in {n} calls</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{n} 回の呼び出しで {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}: {share} of it, {lines}, {tokens} tokens ({how})</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: {share}、{lines}、{tokens} トークン（{how}）</translation>
    </message>
    <message>
        <source>{shown} of {all} shown; {tokens} tokens: {outcome}</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{all} 件中 {shown} 件；{tokens} トークン: {outcome}</translation>
    </message>
    <message numerus="yes">
        <source>{n} commits of yours; sessions had a part in {told}, and in {guessed} by a guess.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>自分のコミット {n} 件。うち {told} 件にセッションが関わり、{guessed} 件は推測です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No commits of yours are known yet.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>自分のコミットはまだ分かりません。</translation>
    </message>
    <message>
        <source>TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you. The settings show which repositories and addresses those are.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>TokenMirror はセッションが作業したリポジトリを読み、作者があなたであるコミットを保存します。対象のリポジトリとアドレスは設定に表示されます。</translation>
    </message>
    <message>
        <source>{spent}, {guessed} of these on a guess</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{spent}（うち {guessed} は推測）</translation>
    </message>
    <message>
        <source>{session}: a guess, by time and place alone; {tokens} tokens rest on it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: 時刻と場所のみによる推測。{tokens} トークンがこれに基づきます</translation>
    </message>
    <message>
        <source>{session}: a guess, by time and place alone; no token rests on it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: 時刻と場所のみによる推測。これに基づくトークンはありません</translation>
    </message>
    <message>
        <source>{session}: {share} of it, {lines}, tokens not recorded ({how})</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}: {share}、{lines}、トークンは記録なし（{how}）</translation>
    </message>
    <message>
        <source>git blame -w -M gives it {alive} lines at the head of the default branch, of {added} it added</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>git blame -w -M では、追加 {added} 行中 {alive} 行がデフォルトブランチの先頭に残存</translation>
    </message>
    <message>
        <source>{commit} reverted it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{commit} が取り消しました</translation>
    </message>
    <message>
        <source>No session is known yet.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>セッションはまだ分かりません。</translation>
    </message>
    <message>
        <source>The settings show where TokenMirror looked.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>TokenMirror が探した場所は設定に表示されます。</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>場所を表示</translation>
    </message>
    <message>
        <source>{spent}, {pending} of these pending</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{spent}、うち判定待ち {pending}</translation>
    </message>
    <message>
        <source>Nothing committed in this period.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>この期間のコミットはありません。</translation>
    </message>
    <message>
        <source>There are commits in other periods.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>他の期間にコミットがあります。</translation>
    </message>
    <message>
        <source>Author&apos;s time</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>作者時刻</translation>
    </message>
    <message>
        <source>Landing</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Lines by sessions</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>セッションによる行</translation>
    </message>
    <message>
        <source>What git says</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>git が示すこと</translation>
    </message>
    <message>
        <source>No session in this period.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>この期間のセッションはありません。</translation>
    </message>
    <message>
        <source>There are sessions in other periods.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>他の期間にセッションがあります。</translation>
    </message>
    <message>
        <source>Began</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Uncached input</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>非キャッシュ入力</translation>
    </message>
    <message>
        <source>Cache reads</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>出力</translation>
    </message>
    <message>
        <source>Carried by</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>運んだコミット</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>確度</translation>
    </message>
    <message>
        <source>as estimated by the tool, or rounded by it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>ツールによる推定、または丸め</translation>
    </message>
    <message>
        <source>No session is known to have had a part in it.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>関わったセッションは分かりません。</translation>
    </message>
    <message>
        <source>None is known.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} guesses</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>推測 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say: {changes} with {lines} landed. How long lines live is told once {works} changes and {least} lines are a week old.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>少なすぎて判断できません: {changes}、{lines}を取り込み。行の寿命は、変更 {works} 件と {least} 行が 1 週間を経たときから示します。</translation>
    </message>
    <message>
        <source>{days}: {share} alive ({low} to {high}), {changes} with {lines} watched</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days}: {share} が残存（{low}～{high}）、{changes}・{lines}を観測</translation>
    </message>
    <message>
        <source>Of the lines newly put in, {parts} are still alive.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>新たに加わった行のうち、{parts}が残っています。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes, all time</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>変更 {n} 件、全期間</numerusform>
        </translation>
    </message>
    <message>
        <source>No change whose lines can be watched has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>行を観測できる変更はまだ取り込まれていません。</translation>
    </message>
    <message>
        <source>{days}: {share} alive, {changes} with {lines} watched</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days}: {share} が残存、{changes}・{lines}を観測</translation>
    </message>
    <message>
        <source>{share} after {days} days</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days} 日後に {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are no older yet</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} 件の変更はまだこの日数までです</numerusform>
        </translation>
    </message>
    <message>
        <source>After {days} days: too few to say.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days} 日後: 少なすぎて判断できません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are younger than {days} days: what of them is alive is pending, never a loss.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>変更 {n} 件は {days} 日未満です。残存分は判定待ちで、損失とは数えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Observations come from written rules and look at all projects and tools. No model is called. Each shows its cases.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>観察は書かれた規則に基づき、すべてのプロジェクトとツールを対象とします。モデルは呼び出しません。それぞれに事例が示されます。</translation>
    </message>
    <message>
        <source>Other rules have too few cases in this time to say anything.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>ほかの規則は、この期間の事例が少なすぎて何も言えません。</translation>
    </message>
    <message>
        <source>Not observed: there are no logs from then.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>未観測: 当時のログがありません。</translation>
    </message>
    <message>
        <source>Without tokens there is nothing to observe.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>トークンがなければ、観察するものはありません。</translation>
    </message>
    <message>
        <source>There are too few cases in this time to say more.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>この期間の事例は少なすぎて、これ以上は言えません。</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What this week was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>この週の目的</translation>
    </message>
    <message>
        <source>What this month was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>この月の目的</translation>
    </message>
    <message>
        <source>What this quarter was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>この四半期の目的</translation>
    </message>
    <message>
        <source>{value}, against {low} to {high} before, with {middle} in the middle.</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>{value}。以前は {low}～{high}、中央は {middle}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} times from {start} to {end}.</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>
            <numerusform>{start} から {end} まで {n} 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>{filled} of {of}</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>{of} 件中 {filled} 件</translation>
    </message>
    <message>
        <source>passed {time}</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>成功 {time}</translation>
    </message>
    <message>
        <source>Which of these changes would you have made the same way without a tool?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>これらの変更のうち、ツールなしでも同じように作ったのはどれですか。</translation>
    </message>
    <message>
        <source>What did you understand at the end of this time that you did not at its start?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>この期間の終わりに分かっていて、始めには分からなかったことは何ですか。</translation>
    </message>
    <message>
        <source>What would you ask for in other words next time?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>次に別の言葉で頼むとしたら、どれですか。</translation>
    </message>
    <message>
        <source>What did you decide yourself, and what did you leave to a tool?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>自分で決めたことは何で、ツールに任せたことは何ですか。</translation>
    </message>
    <message>
        <source>Where did work wait, and for what?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>作業はどこで、何を待ちましたか。</translation>
    </message>
    <message>
        <source>What would have shown earlier that it went in circles?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>何があれば、堂々巡りだともっと早く気づけたでしょうか。</translation>
    </message>
    <message>
        <source>Which task was clear before its first prompt, and what made it clear?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>最初のプロンプトの前から明確だったタスクはどれで、なぜ明確だったのでしょうか。</translation>
    </message>
    <message>
        <source>What did the tool need to know, and what did it read beside that?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>ツールが知る必要のあったことは何で、それ以外に何を読みましたか。</translation>
    </message>
    <message>
        <source>What did you learn of the work after it had landed?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>取り込まれた後に、その作業について分かったことは何ですか。</translation>
    </message>
    <message>
        <source>What made a session end where it ended?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>セッションがそこで終わったのはなぜですか。</translation>
    </message>
    <message>
        <source>Which change was worth more to you than its price says, and why?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>価格以上の価値があった変更はどれで、それはなぜですか。</translation>
    </message>
    <message>
        <source>Where do you look before something is written again?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>同じものをもう一度書く前に、どこを確かめますか。</translation>
    </message>
    <message>
        <source>What let these faults stand as long as they did?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>これらの誤りがそれだけ長く残ったのはなぜですか。</translation>
    </message>
    <message>
        <source>What did you hand over, and what did you keep for yourself?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>任せたことは何で、手元に残したことは何ですか。</translation>
    </message>
    <message>
        <source>Which part of the code would you not want to change without a test, and why?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>テストなしで変えたくないコードはどこで、それはなぜですか。</translation>
    </message>
    <message>
        <source>What did the work that was set aside tell you?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>見送った作業から分かったことは何ですか。</translation>
    </message>
    <message>
        <source>Week {number} · {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>第 {number} 週 · {first}～{last}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>第 {number} 週</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{first}～{last}</translation>
    </message>
    <message>
        <source>in quarter {number} of {year}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{year} 年第 {number} 四半期</translation>
    </message>
    <message>
        <source>{time} · so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{time} · これまで</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{year} 年第 {number} 四半期</translation>
    </message>
    <message>
        <source>Week {number} · {day} to {last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>第 {number} 週 · {day} 日～{last}</translation>
    </message>
    <message>
        <source>{day}–{last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{day} 日～{last}</translation>
    </message>
    <message>
        <source>in week {number}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>第 {number} 週</translation>
    </message>
    <message>
        <source>in {month}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{month}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>週</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>四半期</translation>
    </message>
    <message>
        <source>this week so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>今週これまで</translation>
    </message>
    <message>
        <source>this month so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>今月これまで</translation>
    </message>
    <message>
        <source>this quarter so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>今四半期これまで</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} more no prompt before their first commit is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>ほか {n} 件は最初のコミットより前のプロンプトが分かりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are too young to judge; the first is known from {day} on.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} 件の変更は新しすぎて判断できません。最初のものは {day} から分かります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} more are not known.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>ほか {n} 件のファイルは分かりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more weeks have a release ({releases}) of work that is in no default branch; they are not counted.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>ほか {n} 週には、デフォルトブランチにない作業のリリース（{releases}）があります。これは数えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} landed and were reverted.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} 件は取り込まれた後に取り消されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} sessions with edits nothing has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>編集のある {n} 件のセッションからはまだ何も取り込まれていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models without a price are not in it: {models}.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>価格のないモデルは含みません: {models}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have such calls too.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>うち {n} 件にはそのような呼び出しもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no price at all.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>ほか {n} 件には価格がまったくありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no recorded tokens.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>ほか {n} 件にはトークンの記録がありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more fixes took out no line that had landed before.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>ほか {n} 件の修正は、以前に取り込まれた行を消していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the lines are older than what is known of their repositories.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>うち {n} 件の行は、リポジトリの既知の履歴より古いものです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finished} of {n} tasks ended in edits that landed.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>タスク {n} 件のうち {finished} 件は、取り込まれた編集で終わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts for each of them: {figure} (median of {n} tasks).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>それぞれのプロンプト数: {figure}（タスク {n} 件の中央値）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work of agents reached the default branch or a release in {reached} of {n} working weeks.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>作業のあった {n} 週のうち {reached} 週で、エージェントの作業がデフォルトブランチまたはリリースに達しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept work took {figure} at list price (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>維持された作業には定価で {figure} かかりました（作業 {n} 件の中央値）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to the last commit it took {figure} (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>最初のプロンプトから最後のコミットまで {figure}（作業 {n} 件の中央値）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to landing it took {figure} (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>最初のプロンプトから取り込みまで {figure}（作業 {n} 件の中央値）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no change the first 14 days ended in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>この期間に最初の 14 日が終わった変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>You replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>取り込み後 14 日以内に、{n} 件の変更の行の {figure} を自分で置き換えました（{lines} 行中 {replaced} 行）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>取り込み後 14 日以内に、{n} 件の変更の行の {figure} を他の人が置き換えました（{lines} 行中 {replaced} 行）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines that a fix took out were {figure} old (median of {n} fixes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>修正が消した行の古さは {figure} でした（{n} 件の修正の中央値）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests were touched in {touched} of {n} kept pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>維持された作業 {n} 件のうち {touched} 件でテストが変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {low} to {high} (the middle half of {cases}).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>{time}: {low}～{high}（{cases}の中央の半数）。</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>作業 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks that an agent finished</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>エージェントが終えたタスク</translation>
    </message>
    <message>
        <source>Regular useful use</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>定期的で役立つ利用</translation>
    </message>
    <message>
        <source>From first prompt to last commit</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>最初のプロンプトから最後のコミットまで</translation>
    </message>
    <message>
        <source>Rework within 14 days, by you</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>14 日以内の自分による手直し</translation>
    </message>
    <message>
        <source>Rework within 14 days, by others</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>14 日以内の他の人による手直し</translation>
    </message>
    <message>
        <source>Age of the lines that fixes take out</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>修正が消す行の古さ</translation>
    </message>
    <message>
        <source>Tests touched in kept work</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>維持された作業でのテストの変更</translation>
    </message>
    <message>
        <source>No session edited a file of a repository in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>この期間にリポジトリのファイルを編集したセッションはありません。</translation>
    </message>
    <message>
        <source>No working week begins in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>この期間に始まる作業週はありません。</translation>
    </message>
    <message>
        <source>No kept work with a known list price in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>この期間に、定価の分かる維持された作業はありません。</translation>
    </message>
    <message>
        <source>No work landed in this time whose first prompt is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>この期間に、最初のプロンプトが分かる作業は取り込まれていません。</translation>
    </message>
    <message>
        <source>No fix of this time took out lines that had landed before.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>この期間の修正は、以前に取り込まれた行を消していません。</translation>
    </message>
    <message>
        <source>No kept work in this time whose files are known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>この期間に、ファイルの分かる維持された作業はありません。</translation>
    </message>
    <message>
        <source>Your past 12 weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>過去 12 週</translation>
    </message>
    <message>
        <source>Your past 6 months</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>過去 6 か月</translation>
    </message>
    <message>
        <source>Your past 4 quarters</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>過去 4 四半期</translation>
    </message>
    <message>
        <source>Your time before</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>それより前</translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>タスク {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>作業のあった {n} 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixes</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>修正 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>touched</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>not touched</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>release {name}</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>リリース {name}</translation>
    </message>
    <message>
        <source>default branch</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>デフォルトブランチ</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls {period}; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>{period}: 呼び出し {n} 回。トークンは記録されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} went into work that landed; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} が、取り込まれた作業に入りました。{fates}。</translation>
    </message>
    <message>
        <source>None has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>まだ何も取り込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>List price {price} + {n} models without price ({models})</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>定価 {price} + 価格のないモデル {n} 個（{models}）</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} トークン</translation>
    </message>
    <message>
        <source>No tokens recorded {period}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{period}: 記録されたトークンはありません。</translation>
    </message>
    <message>
        <source>{tokens} tokens {period}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{period}: {tokens} トークン。</translation>
    </message>
    <message>
        <source>{tokens} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens}が、取り込まれた作業に入りました。</translation>
    </message>
    <message>
        <source>{tokens} went into work that landed, {guessed} of these by a guess; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} が、取り込まれた作業に入りました（うち {guessed} は推測）。{fates}。</translation>
    </message>
    <message>
        <source>None is known to have gone into work that landed; what landed is a guess.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>取り込まれた作業に入ったと分かるものはありません。取り込まれたものは推測です。</translation>
    </message>
    <message>
        <source>None has landed yet; {tokens} are in progress.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>まだ何も取り込まれていません。{tokens} が作業中です。</translation>
    </message>
    <message>
        <source>all of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>すべて維持</translation>
    </message>
    <message>
        <source>all of these are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>すべて判断に早すぎます</translation>
    </message>
    <message>
        <source>No list price is known</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>定価は不明</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>定価 {price}</translation>
    </message>
    <message>
        <source>Nothing recorded in this period.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>この期間の記録はありません。</translation>
    </message>
    <message>
        <source>There are tokens in other periods.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>他の期間にトークンがあります。</translation>
    </message>
    <message>
        <source>No tokens recorded {period}; cost as recorded: {cost}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{period}: 記録されたトークンはありません。記録された費用: {cost}。</translation>
    </message>
    <message>
        <source>{tokens} tokens {period}, outside git.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{period}: {tokens} トークン、Git 外。</translation>
    </message>
    <message>
        <source>Work landed.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>作業が取り込まれました。</translation>
    </message>
    <message>
        <source>{tokens} of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>うち {tokens} を維持</translation>
    </message>
    <message>
        <source>{tokens} are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} は判断に早すぎます</translation>
    </message>
    <message>
        <source>{tokens} pending</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} 判定待ち</translation>
    </message>
    <message>
        <source>{tokens} guess</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} 推測</translation>
    </message>
    <message>
        <source>{tokens} estimated by the tool</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} ツールによる推定</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls not recorded</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>記録のない呼び出し {n} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} of these estimated by the tool</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>うち {tokens} はツールによる推定</translation>
    </message>
    <message>
        <source>Nothing in this period and filter.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>この期間とフィルターには何もありません。</translation>
    </message>
    <message>
        <source>There are tokens outside of it.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>範囲外にトークンがあります。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>What is not recorded</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>記録のない分</translation>
    </message>
    <message>
        <source>none of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>維持されたものはありません</translation>
    </message>
    <message>
        <source>The newest {most} of {n} notes</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>{n} 件のメモのうち新しい {most} 件</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>
            <numerusform>メモ {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>メモはまだありません。</translation>
    </message>
    <message>
        <source>A week, a session or a change can have one. They stay on this computer, and in no summary unless you tick them.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>週、セッション、変更に一つずつ書けます。このコンピューターに残り、印を付けない限り、どのまとめにも入りません。</translation>
    </message>
    <message>
        <source>Session in {name}</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>{name} のセッション</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>これらの言葉を含むメモはありません。</translation>
    </message>
    <message>
        <source>Every word has to be in the note.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>すべての言葉がメモに含まれている必要があります。</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>1 分未満</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>{day}～{last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Tokens by outcome, {step}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>結果別トークン、{step}</translation>
    </message>
    <message>
        <source>not observed before {day}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{day} より前は未観測</translation>
    </message>
    <message>
        <source>Week {week} · {days}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>第 {week} 週 · {days}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed, {kept} kept</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>変更 {n} 件を取り込み、{kept} 件を維持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>変更 {n} 件を取り込み</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {tokens} tokens in {bars} bars, most on {highest} with {most}; {rest}.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{title}: {bars} 本の棒で {tokens} トークン。最多は {highest} の {most}。{rest}。</translation>
    </message>
    <message>
        <source>not observed
no logs from then</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>未観測
当時のログなし</translation>
    </message>
    <message>
        <source>not observed before today</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>今日より前は未観測</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed, {guessed} of them by a guess, {kept} kept</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>変更 {n} 件を取り込み（うち {guessed} 件は推測）、{kept} 件を維持</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: nothing was recorded.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{title}: 記録はありません。</translation>
    </message>
    <message>
        <source>There is nothing to draw in this period.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>この期間に描くものがありません。</translation>
    </message>
    <message>
        <source>feature</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>機能</translation>
    </message>
    <message>
        <source>debugging</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>レビュー</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>学習</translation>
    </message>
    <message>
        <source>spike</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>試作</translation>
    </message>
    <message>
        <source>chore</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>雑務</translation>
    </message>
    <message>
        <source>{cases}, {tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{cases}、{tokens} トークン</translation>
    </message>
    <message numerus="yes">
        <source>{sessions}, {n} calls, {tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{sessions}、呼び出し {n} 回、{tokens} トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>休止 {n} 回、{sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>呼び出し {n} 回、{sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} ファイル、{sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>編集 {n} 回、{sessions}</numerusform>
        </translation>
    </message>
    <message>
        <source>{ratio} times as much a call</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>1 回あたり {ratio} 倍</translation>
    </message>
    <message>
        <source>{times}, then passed</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{times}、その後成功</translation>
    </message>
    <message numerus="yes">
        <source>The same command failed {n} times within one session; it was not seen to pass there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>1 つのセッションで同じコマンドが {n} 回失敗しました。成功は見られませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} pieces of work landed from a single session with one or two prompts.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} 件の作業のうち {cases} 件は、1、2 回のプロンプトによる単一のセッションから取り込まれました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} small sessions, of up to {calls} calls, went into work that is still there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>呼び出し {calls} 回までの小さなセッション {n} 件のうち {cases} 件は、今も残る作業になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>ほかに {n} 件は判断には早すぎます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} sessions lines of one file were written, taken out and written again; {times} in {file}.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} セッション中 {cases} セッションで、1 つのファイルの行が書かれ、取り除かれ、再び書かれました（{file} で {times}）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls after a pause of more than 5 minutes read {tokens} tokens again that had been cached before.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>5 分を超える休止の後の呼び出しが、以前キャッシュされていた {tokens} トークンを読み直しました。</translation>
    </message>
    <message>
        <source>{tokens} of them came after more than an hour.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>うち {tokens} は 1 時間を超えた後でした。</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} sessions wrote {lines} lines that had been written before in the same repository.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} セッション中 {cases} セッションが、同じリポジトリで以前に書かれた {lines} 行を書きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that read {wide} tokens or more each took {tokens} tokens; {landed} of them went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>1 回で {wide} トークン以上を読んだ呼び出しが {tokens} トークンを使いました。うち {landed} は取り込まれた変更に使われました。</translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} long sessions the later half of the calls cost {ratio} times as much a call at list price or more, or read {wide} tokens or more each, and a smaller share of it landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>長いセッション {n} 件のうち {cases} 件では、後半の呼び出しが 1 回あたり定価で {ratio} 倍以上かかるか {wide} トークン以上を読み、取り込まれた割合は小さくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subagents in {cases} took {tokens} tokens; {landed} of them went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases}の {n} 個のサブエージェントが {tokens} トークンを使い、うち {landed} は取り込まれた変更に使われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} small edits, of fewer than {lines} lines, were made with a model whose list price is {ratio} times that of {least} or more.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{lines} 行未満の小さな編集 {n} 件が、定価が {least} の {ratio} 倍以上のモデルで行われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} sessions that set work aside had edited files in {folder}.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>作業を見送った {n} セッション中 {cases} セッションが {folder} のファイルを編集していました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Landed from one or two prompts</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>1、2 回のプロンプトで取り込み</translation>
    </message>
    <message>
        <source>The same command failing again</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>同じコマンドの繰り返しの失敗</translation>
    </message>
    <message>
        <source>Small sessions that stayed</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>残った小さなセッション</translation>
    </message>
    <message>
        <source>Back and forth in one file</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>1 つのファイルでの行き来</translation>
    </message>
    <message>
        <source>Cold caches after pauses</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>休止後の冷えたキャッシュ</translation>
    </message>
    <message>
        <source>Code written again</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>再び書かれたコード</translation>
    </message>
    <message>
        <source>Contexts as large as a codebase</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>コードベース並みに大きいコンテキスト</translation>
    </message>
    <message>
        <source>Later calls of long sessions</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>長いセッションの後半の呼び出し</translation>
    </message>
    <message>
        <source>Many subagents</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>多数のサブエージェント</translation>
    </message>
    <message>
        <source>Expensive models on small edits</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>小さな編集に高価なモデル</translation>
    </message>
    <message>
        <source>Set aside again in one place</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>同じ場所での繰り返しの見送り</translation>
    </message>
    <message>
        <source>What did these prompts have in common?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>これらのプロンプトに共通していたものは何でしょうか。</translation>
    </message>
    <message>
        <source>What was missing at the start?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>最初に何が足りなかったのでしょうか。</translation>
    </message>
    <message>
        <source>What made these tasks small?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>これらのタスクが小さく収まったのは、なぜでしょうか。</translation>
    </message>
    <message>
        <source>What was still open when it began?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>始めたとき、まだ決まっていなかったことは何でしょうか。</translation>
    </message>
    <message>
        <source>What of it was still needed after the pause?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>休止の後も必要だったのはどの部分でしょうか。</translation>
    </message>
    <message>
        <source>Where could these lines have been found?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>これらの行はどこで見つけられたでしょうか。</translation>
    </message>
    <message>
        <source>What of it did the work need?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>作業に必要だったのはどの部分でしょうか。</translation>
    </message>
    <message>
        <source>Where could these sessions have been parted?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>これらのセッションはどこで分けられたでしょうか。</translation>
    </message>
    <message>
        <source>What did they find out?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>サブエージェントは何を突き止めましたか。</translation>
    </message>
    <message>
        <source>What did these edits ask of the model?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>これらの編集はモデルに何を求めていたのでしょうか。</translation>
    </message>
    <message>
        <source>What is hard about this place?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>この場所の難しさは何でしょうか。</translation>
    </message>
    <message numerus="yes">
        <source>The same command failed three times in a row or more in {cases} of {n} sessions, {most} times in one.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} セッション中 {cases} セッションで同じコマンドが 3 回以上続けて失敗し、うち 1 つでは {most} 回でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same command failed {n} times within one session before it passed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>1 つのセッションで同じコマンドが {n} 回失敗した後、成功しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of {file} were written, taken out and written again {times} within one session.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>1 つのセッションで {file} の行が {times}、書かれ、取り除かれ、再び書かれました。</translation>
    </message>
    <message>
        <source>Calls after a pause of more than an hour read {tokens} tokens again that had been cached before.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>1 時間を超える休止の後の呼び出しが、以前キャッシュされていた {tokens} トークンを読み直しました。</translation>
    </message>
    <message>
        <source>the same folder</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>同じフォルダー</translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} quarters: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>過去 {n} 四半期: {low}～{high}。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than {n} times before to say what is usual.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>普段の範囲を示すには、以前の期間が {n} 回分に足りません。</translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} weeks: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>過去 {n} 週間: {low}～{high}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} months: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>過去 {n} か月: {low}～{high}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Nothing has landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>ここまで {tokens} トークン。今日の取り込みはありません。</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{day}、{time} 時点</translation>
    </message>
    <message>
        <source>This week: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>今週: {amount}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls so far; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>
            <numerusform>ここまで呼び出し {n} 回。トークンは記録されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens so far, outside git.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>ここまで {tokens} トークン、Git 外。</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. {into} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>ここまで {tokens} トークン。{into} が取り込まれた作業に入りました。</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Work landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>ここまで {tokens} トークン。今日、作業が取り込まれました。</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Nothing has landed today; {open} are in progress.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>ここまで {tokens} トークン。今日の取り込みはなく、{open} が作業中です。</translation>
    </message>
    <message>
        <source>no tokens recorded</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>記録されたトークンなし</translation>
    </message>
    <message>
        <source>tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>トークンは記録なし</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>火</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>水</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>木</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>金</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>土</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>No tokens recorded today. Work landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>今日の記録されたトークンはありません。作業が取り込まれました。</translation>
    </message>
    <message>
        <source>No tokens recorded today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>今日の記録されたトークンはありません。</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>プロジェクト {name}</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>ブランチ {name}</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>人物 {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept pieces of work</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>維持された作業 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{now} Medians of {n} months before: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{now} 過去 {n} か月の中央値: {low}～{high}。</numerusform>
        </translation>
    </message>
    <message>
        <source>This time</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>この期間</translation>
    </message>
    <message>
        <source>Too few to say: from {n} kept pieces of work on.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>少なすぎて判断できません: 維持された作業 {n} 件以上から示します。</translation>
    </message>
    <message>
        <source>{title}: {changes}, too few to say. {note}</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>{title}: {changes}、少なすぎて判断できません。{note}</translation>
    </message>
    <message>
        <source>{title}: {changes}; half of them took {low} to {high} tokens, the median {middle}. {note}</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>{title}: {changes}。半数は {low}～{high} トークン、中央値は {middle}。{note}</translation>
    </message>
    <message>
        <source>Last 7 d</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>Last 30 d</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>Last 13 w</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>13 週間</translation>
    </message>
    <message>
        <source>Last 12 m</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>12 か月</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are lower bounds.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>うち {n} 件は下限です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are estimated by the tool.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>うち {n} 件はツールによる推定です。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the prices in force on the day of each call, from a table of {day}. It is what the tokens cost by the list, not what you or anybody paid.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>各呼び出しの日に有効な価格（{day} の表）によります。定価上の費用であり、誰かが払った額ではありません。</translation>
    </message>
    <message>
        <source>Uncached input {input}, cache reads {reads}, cache writes {writes}, output {output}.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>非キャッシュ入力 {input}、キャッシュ読み取り {reads}、キャッシュ書き込み {writes}、出力 {output}。</translation>
    </message>
    <message>
        <source>At least: some tools&apos; versions wrote down the output before it was complete.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>少なくとも: 一部の版のツールは、完了前に出力を書き残していました。</translation>
    </message>
    <message>
        <source>Of these tokens, rounded, estimated or told as one sum for several calls by the tool: {tools}. They are drawn in waves.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>これらのうち、ツールが丸めた、推定した、または複数の呼び出しの合計としたもの: {tools}。波線で描きます。</translation>
    </message>
    <message>
        <source>As the tool recorded it, in its own unit; never turned into tokens, and no part of the list price.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>ツールの記録どおりの独自単位です。トークンに換算せず、定価にも含みません。</translation>
    </message>
    <message>
        <source>Without price: {models}.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>価格なし: {models}。</translation>
    </message>
    <message>
        <source>Of these tokens {tokens} rest on a guess; they are drawn in upright lines.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>これらのうち {tokens} は推測に基づき、縦線で描きます。</translation>
    </message>
    <message>
        <source>Where only time and place tell of a session, it is named as a guess, and no token is moved for it.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>時刻と場所だけがセッションを示す場合は推測として示し、トークンは動かしません。</translation>
    </message>
    <message>
        <source>Rest on a guess</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>推測に基づくもの</translation>
    </message>
    <message>
        <source>Tokens, as recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>トークン（記録どおり）</translation>
    </message>
    <message>
        <source>Tokens, exactly</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>トークン（正確）</translation>
    </message>
    <message>
        <source>{tools}. They are no zero: nobody wrote down what they used, and nothing is put in its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>{tools}。ゼロではありません。使用量を書き残した者がなく、代わりの値も置きません。</translation>
    </message>
    <message>
        <source>Records read</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>読み込んだレコード</translation>
    </message>
    <message>
        <source>Records of logs that report the usage of a model&apos;s response, in this period and filter.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>この期間とフィルターで、モデル応答の使用量を記したログのレコード。</translation>
    </message>
    <message>
        <source>Repeats left out</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>除いた重複</translation>
    </message>
    <message>
        <source>Tools write one response in several records, and copy sessions that are resumed. Each counts once.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>ツールは 1 つの応答を複数のレコードに書き、再開時にセッションをコピーします。それぞれ 1 回と数えます。</translation>
    </message>
    <message>
        <source>Replays left out</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>除いた再生</translation>
    </message>
    <message>
        <source>Forked sessions, subagents and side questions replay what came before; that was spent once.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>分岐したセッション、サブエージェント、脇の質問は以前の内容を繰り返します。使われたのは 1 回です。</translation>
    </message>
    <message>
        <source>Calls counted</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>数えた呼び出し</translation>
    </message>
    <message>
        <source>Records read, less repeats and replays.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>読み込んだレコードから重複と再生を除いたもの。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>読み込めなかったもの</translation>
    </message>
    <message>
        <source>Broken records and logs of all time; the settings name each with its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>全期間の壊れた記録とログです。それぞれの場所は設定に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that landed by a guess: drawn hollow.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>
            <numerusform>推測により取り込まれた変更 {n} 件: 中空で描きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded a cost for the session.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>
            <numerusform>{n} 回の呼び出しでは、ツールがセッションの費用を記録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>記録のないトークン</translation>
    </message>
    <message>
        <source>Cost {tool} recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>{tool} が記録した費用</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/recorded.py</extracomment>
        <translation>
            <numerusform>呼び出し {n} 回、トークンは記録なし</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {least} to {most} tokens each, {few} to {many} lines alive.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>変更 {n} 件: 各 {least}～{most} トークン、残存 {few}～{many} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{alive} of {n} lines alive</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{n} 行中 {alive} 行が残存</numerusform>
        </translation>
    </message>
    <message>
        <source>landed {day}, {repository}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{day} に取り込み、{repository}</translation>
    </message>
    <message>
        <source>No change with tokens landed in this period.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>この期間に、トークンのある変更は取り込まれていません。</translation>
    </message>
    <message>
        <source>both log</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>両対数</translation>
    </message>
    <message>
        <source>{state}, a guess: {lines}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{state}、推測: {lines}</translation>
    </message>
    <message>
        <source>{state}: {lines}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{state}: {lines}</translation>
    </message>
    <message>
        <source>Lines added</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>追加行</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>削除行</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes without tokens are not drawn.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>トークンのない変更 {n} 件は描いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Where your sessions worked. TokenMirror reads their history with git, and never writes or fetches.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>セッションが作業した場所です。TokenMirror は git で履歴を読むだけで、書き込みもフェッチもしません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders of your sessions are in no repository; their tokens count as outside git.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>セッションのフォルダー {n} 個はどのリポジトリにもありません。そのトークンは Git 外として数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were made there</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>そこでの呼び出し {n} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>your name; counts where your sessions made the commit</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>自分の名前。セッションがコミットを作った場合に数えます</translation>
    </message>
    <message>
        <source>A commit is yours when its author&apos;s address is one of these. A colleague&apos;s is never one of yours.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>作者のアドレスがこのいずれかなら自分のコミットです。同僚のアドレスは含みません。</translation>
    </message>
    <message>
        <source>{size}, readable by others too: mode 700 on its folder ends that</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}、他者も読めます: フォルダーをモード 700 にすると防げます</translation>
    </message>
    <message>
        <source>Every model of your calls has a price.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>すべての呼び出しのモデルに価格があります。</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Prompts and responses</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>プロンプトと応答</translation>
    </message>
    <message>
        <source>File contents and diffs</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>ファイルの内容と差分</translation>
    </message>
    <message>
        <source>Output of commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>コマンドの出力</translation>
    </message>
    <message>
        <source>Titles written by a model</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>モデルが書いたタイトル</translation>
    </message>
    <message>
        <source>Refused by the program itself</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>プログラム自身が拒否</translation>
    </message>
    <message>
        <source>Python refuses its own Internet sockets. Nothing on this computer refuses those of what is not Python; `{command}` says why.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Python 自身のインターネットソケットは拒否されます。このコンピューターでは Python 以外のものは拒否されません。理由は `{command}` で確認できます。</translation>
    </message>
    <message>
        <source>{size}, encrypted</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}、暗号化済み</translation>
    </message>
    <message>
        <source>{size}, readable by you alone</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}、自分だけが読めます</translation>
    </message>
    <message>
        <source>the database</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>データベース</translation>
    </message>
    <message>
        <source>the key of the line fingerprints; without it they say nothing</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>行の指紋の鍵。これがなければ何も分かりません</translation>
    </message>
    <message>
        <source>how the database is encrypted, and where its key is kept; it holds no secret</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>データベースの暗号化の方法と、鍵の保管場所。秘密は含みません</translation>
    </message>
    <message>
        <source>the summary in hand, encrypted as the database is</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>作業中のまとめ。データベースと同じように暗号化されています</translation>
    </message>
    <message>
        <source>the window&apos;s size, filters and these settings</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>ウィンドウの大きさ、フィルター、この設定</translation>
    </message>
    <message>
        <source>prices of your own</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>自分の価格</translation>
    </message>
    <message>
        <source>where agents without a reader of their own may write</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>専用リーダーのないエージェントが書き込める場所</translation>
    </message>
    <message>
        <source>held by the process that reads</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>読み込みプロセスが保持</translation>
    </message>
    <message>
        <source>copies of the database, each looked through when it was taken</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>データベースのコピー。作成時にそれぞれ調べられています</translation>
    </message>
    <message>
        <source>databases that were damaged; nothing reads them</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>破損していたデータベース。どこからも読まれません</translation>
    </message>
    <message>
        <source>when the database was looked through for damage, and what was found</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>データベースの破損をいつ調べ、何が見つかったか</translation>
    </message>
    <message>
        <source>what the program did, without names: About shows it</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>プログラムの動作の記録（名前なし）。「情報」で表示できます</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>It is read before the built-in table.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>内蔵の表より先に読み込みます。</translation>
    </message>
    <message>
        <source>{day}, from {source}</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{day}、{source} より</translation>
    </message>
    <message>
        <source>{mine} of {all} read</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{all} 件中 {mine} 件を読み込み</translation>
    </message>
    <message>
        <source>Watched</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>監視中</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>from git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>git 設定より</translation>
    </message>
    <message>
        <source>added by you</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>自分で追加</translation>
    </message>
    <message>
        <source>Those that git&apos;s configuration names are found when a repository is read.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>git の設定にあるアドレスは、リポジトリを読み込むと見つかります。</translation>
    </message>
    <message>
        <source>Times, counts and token figures</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>時刻、件数、トークン数</translation>
    </message>
    <message>
        <source>Ids of sessions</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>セッションの ID</translation>
    </message>
    <message>
        <source>Names of models, branches and agents</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>モデル、ブランチ、エージェントの名前</translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>名前 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths of folders and logs</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>フォルダーとログのパス</translation>
    </message>
    <message numerus="yes">
        <source>{n} paths</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>パス {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit ids and subjects</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>コミットの ID と件名</translation>
    </message>
    <message>
        <source>Addresses of commits&apos; authors</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>コミット作者のアドレス</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>アドレス {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyed fingerprints of changed lines</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>変更行の鍵付き指紋</translation>
    </message>
    <message>
        <source>Keyed fingerprints of shell commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>シェルコマンドの鍵付き指紋</translation>
    </message>
    <message numerus="yes">
        <source>{n} commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} 件のコマンド</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote, set and corrected</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>あなたが書いたもの、設定したもの、訂正したもの</translation>
    </message>
    <message>
        <source>Refused by the system</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>システムが拒否</translation>
    </message>
    <message>
        <source>The kernel refuses every Internet socket to the window, to what reads your logs, and to git as they start it. A folder is shown by the desktop&apos;s own file manager; where none can be asked, by a program that is started from here and has none either.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>カーネルは、ウィンドウ、ログを読むプロセス、そこから起動される git に対して、すべてのインターネットソケットを拒否します。フォルダーはデスクトップのファイルマネージャーが表示します。頼める相手がないときは、ここから起動されるプログラムが表示し、それにもソケットはありません。</translation>
    </message>
    <message>
        <source>Try whether anything gets out: only loopback addresses are tried</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>外へ出られるか試す: ループバックアドレスだけを試します</translation>
    </message>
    <message>
        <source>Which files the program has open, and whether any is a connection</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>プログラムが開いているファイルと、接続の有無</translation>
    </message>
    <message>
        <source>Everything that is stored, as plain files in a folder</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>保存されているすべてを、フォルダー内の通常のファイルとして</translation>
    </message>
    <message>
        <source>Every name and path that is stored</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>保存されているすべての名前とパス</translation>
    </message>
    <message>
        <source>What each table can hold</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>各表が持ちうる内容</translation>
    </message>
    <message>
        <source>It is not used; the built-in prices are.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>使われていません。内蔵の価格を使います。</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>注</translation>
    </message>
    <message numerus="yes">
        <source>TokenMirror looked in {n} places.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>
            <numerusform>TokenMirror は {n} か所を調べました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes some seconds, and goes on by itself if it is interrupted. Nothing of it is lost.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>数秒かかります。中断されても自動的に続きから行われ、何も失われません。</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>別のプログラムがデータベースを使用しています。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>The database is encrypted.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>データベースは暗号化されています。</translation>
    </message>
    <message>
        <source>The database is being written anew.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>データベースを書き直しています。</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>データベースを読み込めません。</translation>
    </message>
    <message>
        <source>Reading begins when TokenMirror watches.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>TokenMirror が監視を始めると読み込みます。</translation>
    </message>
    <message>
        <source>No tool has left logs here yet.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>まだここにログを残したツールがありません。</translation>
    </message>
    <message>
        <source>Your logs are being read.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>ログを読み込んでいます。</translation>
    </message>
    <message>
        <source>What they tell appears here meanwhile.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>読み込んだ内容は順にここに表示されます。</translation>
    </message>
    <message>
        <source>Sessions were found, but no repository they worked in.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>セッションはありますが、作業したリポジトリが見つかりません。</translation>
    </message>
    <message>
        <source>Their tokens count as outside git. A repository that has moved, or lies elsewhere, can be named.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>そのトークンは Git 外として数えます。移動した、または別の場所のリポジトリを指定できます。</translation>
    </message>
    <message>
        <source>What is in progress goes into the commits that are still to come; they are read when they are made.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>作業中の分は今後のコミットに入ります。コミットが作られると読み込みます。</translation>
    </message>
    <message>
        <source>This database was written by a newer version.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>このデータベースは新しい版が書いたものです。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>This database is of an older version.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>このデータベースは古い版のものです。</translation>
    </message>
    <message>
        <source>It is brought up to date when reading begins; nothing in it is lost.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>読み込みの開始時に更新します。内容は失われません。</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>更新する</translation>
    </message>
    <message>
        <source>Nothing was looked into yet: reading begins when TokenMirror watches.</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>まだ何も調べていません。TokenMirror が監視を始めると読み込みます。</translation>
    </message>
    <message>
        <source>{path}, {size} MB, readable by you alone</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{path}、{size} MB、自分だけが読めます</translation>
    </message>
    <message>
        <source>{n}; `tokenmirror link` lists them, and --undo takes one back</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{n} 件。`tokenmirror link` で一覧、--undo で取り消し</translation>
    </message>
    <message>
        <source>No tokens recorded today</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>今日の記録されたトークンはありません</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need a look</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>要確認のソース {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tools that can be read left logs on this computer.</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>読み込めるツールのうち、このコンピューターにログを残したものはありません。</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>除外</translation>
    </message>
    <message>
        <source>{day}, from {source}, with yours from {own}</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{day}、{source} より、自分の価格は {own} より</translation>
    </message>
    <message>
        <source>none; the menu of a commit or session takes them</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>なし。コミットやセッションのメニューで指定できます</translation>
    </message>
    <message>
        <source>{tokens} tokens today</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>今日 {tokens} トークン</translation>
    </message>
    <message>
        <source>{mine} of {read} read</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{read} 件中 {mine} 件を読み込み</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>prompts, answers, code, diffs, command output</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>プロンプト、応答、コード、差分、コマンド出力</translation>
    </message>
    <message>
        <source>Addresses that count as you</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>自分のものと数えるアドレス</translation>
    </message>
    <message>
        <source>Corrections of yours</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>自分の訂正</translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>ターン {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>関連付け {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} logs</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>ログ {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>問題 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>訂正 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>those of git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>git 設定のもの</translation>
    </message>
    <message>
        <source>{first} to {last} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{first}～{last} · 本人作成</translation>
    </message>
    <message>
        <source>up to {day} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{day} まで · 本人作成</translation>
    </message>
    <message>
        <source>{day} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{day} · 本人作成</translation>
    </message>
    <message>
        <source>What my AI use turned into</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>私の AI 利用が何になったか</translation>
    </message>
    <message>
        <source>Branch</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>人物</translation>
    </message>
    <message>
        <source>No paths, addresses or hosts</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>パス、アドレス、ホストなし</translation>
    </message>
    <message>
        <source>No subjects of commits</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>コミットの件名なし</translation>
    </message>
    <message>
        <source>No project&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>プロジェクトの実名なし</translation>
    </message>
    <message>
        <source>No branch&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>ブランチの実名なし</translation>
    </message>
    <message>
        <source>Nobody else&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>他の人の実名なし</translation>
    </message>
    <message>
        <source>No amounts of tokens</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>トークン量なし</translation>
    </message>
    <message>
        <source>No money</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>No notes</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>メモなし</translation>
    </message>
    <message>
        <source>No answers</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>All time up to {day}</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{day} までの全期間</translation>
    </message>
    <message>
        <source>The title: “{title}”</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>題名: 「{title}」</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>時間の経過</translation>
    </message>
    <message>
        <source>about {height} of the tallest: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>最も高いものの約 {height}: {parts}</translation>
    </message>
    <message>
        <source>Of the tallest bar: {bars}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>最も高い棒に対して: {bars}。</translation>
    </message>
    <message>
        <source>Before {day} nothing was observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{day} より前は何も観測していません。</translation>
    </message>
    <message>
        <source>Beside “{part}”</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>「{part}」の横</translation>
    </message>
    <message>
        <source>Heights are told in twentieths of the tallest bar.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>高さは最も高い棒の 20 分の 1 刻みです。</translation>
    </message>
    <message>
        <source>Time in which nothing was recorded can be work of any other kind.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>記録のない時間も、ほかの種類の仕事かもしれません。</translation>
    </message>
    <message>
        <source>No tokens are recorded that could be drawn over time.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>時間に沿って描けるトークンの記録はありません。</translation>
    </message>
    <message>
        <source>Tokens by outcome, day by day</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>結果別トークン、日ごと</translation>
    </message>
    <message>
        <source>Tokens by outcome, week by week</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>結果別トークン、週ごと</translation>
    </message>
    <message>
        <source>Tokens by outcome, month by month</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>結果別トークン、月ごと</translation>
    </message>
    <message numerus="yes">
        <source>On which of {n} days there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 日のうち利用のあった日と、最も高い日との比</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which of {n} weeks there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 週のうち利用のあった週と、最も高い週との比</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which of {n} months there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} か月のうち利用のあった月と、最も高い月との比</numerusform>
        </translation>
    </message>
    <message>
        <source>no use</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>利用なし</translation>
    </message>
    <message>
        <source>The tallest day: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>最も多い日: {amount} トークン</translation>
    </message>
    <message>
        <source>The tallest week: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>最も多い週: {amount} トークン</translation>
    </message>
    <message>
        <source>The tallest month: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>最も多い月: {amount} トークン</translation>
    </message>
    <message>
        <source>{used} of {bars} days with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{bars} 日のうち {used} 日に利用、最も高いのは{tallest}: {parts}。</translation>
    </message>
    <message>
        <source>{used} of {bars} weeks with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{bars} 週のうち {used} 週に利用、最も高いのは{tallest}: {parts}。</translation>
    </message>
    <message>
        <source>{used} of {bars} months with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{bars} か月のうち {used} か月に利用、最も高いのは{tallest}: {parts}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} days were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 日は観測されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 週は観測されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} か月は観測されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ceilings of my own</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>自分で決めた上限</translation>
    </message>
    <message>
        <source>My ceiling for {span}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{span}の自分の上限</translation>
    </message>
    <message>
        <source>That is {amount} of {limit} at list price.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>定価で {limit} のうち {amount} です。</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached around {middle}, in 1 of 10 futures by {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>自分のペースでは {middle} ごろに達し、10 通り中 1 通りでは {day} までに達します。</translation>
    </message>
    <message>
        <source>My ceiling for {span}, {project}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{span}の自分の上限、{project}</translation>
    </message>
    <message>
        <source>{name}: by {day}, my use at list price came to {share} of the plan&apos;s fee.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}: {day} までに、定価での利用はプラン料金の {share} です。</translation>
    </message>
    <message>
        <source>{name}: by {day}, {share} of it was used.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}: {day} までに {share} を使用。</translation>
    </message>
    <message>
        <source>{name}, ahead: {sentence}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}、この先: {sentence}</translation>
    </message>
    <message>
        <source>It was reached on {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{day} に達しました。</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say where this leads: {n} days of use are known, a forecast needs {fewest}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>
            <numerusform>少なすぎて先は判断できません。利用日は {n} 日、予測には {fewest} 日が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>At my own rhythm it is not reached {span} in 9 of 10 futures.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>自分のペースでは、10 通り中 9 通りで{span}は達しません。</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached from {day} on, or not at all {span}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>自分のペースでは {day} 以降に達するか、{span}は達しません。</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached around {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>自分のペースでは {day} ごろに達します。</translation>
    </message>
    <message>
        <source>A ceiling is a limit that I set for myself: there is nothing to reach.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>上限は自分で決める限度です。達成するためのものではありません。</translation>
    </message>
    <message>
        <source>{held} of {of} forecasts of this kind held in my past year.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>この種の予測は過去 1 年に {of} 件中 {held} 件が当たりました。</translation>
    </message>
    <message>
        <source>Futures are made of my own last {weeks} weeks, put together anew.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>将来は自分の直近 {weeks} 週を組み直したものです。</translation>
    </message>
    <message>
        <source>Not all that was used is known.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>使用のすべてが分かるわけではありません。</translation>
    </message>
    <message>
        <source>Some models have no price.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>価格のないモデルがあります。</translation>
    </message>
    <message>
        <source>Too few forecasts are past to say how often they hold.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>過去の予測が少なく、当たる割合は判断できません。</translation>
    </message>
    <message>
        <source>What this cannot show</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>これが示せないこと</translation>
    </message>
    <message>
        <source>Effort, difficulty, or the worth of the work. It holds one person&apos;s figures against that person&apos;s own past and must not be used to compare people. Fewer or more tokens is neither better nor worse.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>労力、難しさ、仕事の価値。一人の数を本人の過去と並べたもので、人を比べるために使ってはなりません。トークンの多寡に良し悪しはありません。</translation>
    </message>
    <message>
        <source>Weeks in which something landed</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>何かが取り込まれた週</translation>
    </message>
    <message>
        <source>Rework within 14 days, by me</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>14 日以内の自分による手直し</translation>
    </message>
    <message>
        <source>How many prompts a task took says nothing of its worth: a prompt can hold one word or a whole plan.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>作業に要したプロンプト数は価値を示しません。一語のことも計画全体のこともあります。</translation>
    </message>
    <message>
        <source>Weeks of planning, reviewing or learning are not among them and can be of as much use; many weeks are no better than few.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>計画、レビュー、学習の週は含まれず、同じくらい役立つことがあります。週が多いほど良いわけではありません。</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Changes differ in size, and what went into nothing that landed is not in it.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>誰かが払った額ではありません。変更の大きさは様々で、取り込まれなかった分は含みません。</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>夜や休止も含み、作業時間ではありません。</translation>
    </message>
    <message>
        <source>It holds waiting for reviews, releases and weekends.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>レビュー、リリース、週末の待ち時間を含みます。</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon. Changes of the last 14 days are too young.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>消された行は誤りだったのか発展したのか分かりません。直近 14 日の変更は新しすぎます。</translation>
    </message>
    <message>
        <source>Nobody is named, and a line that was taken out may have been wrong, or built upon.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>誰の名も出ません。消された行は誤りだったのか発展したのか分かりません。</translation>
    </message>
    <message>
        <source>Some fixes mend no bug. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>バグを直さない修正もあります。新しい行は、バグが早く見つかることも、新しいコードに多いことも意味し得ます。</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>テストの内容や、必要だったかどうかは示しません。</translation>
    </message>
    <message>
        <source>Changes I want to show</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>見せたい変更</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>変更 {number}</translation>
    </message>
    <message>
        <source>{lines}, {share} alive</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines}、{share} が残存</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: the days they landed, and ranges of their lines</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>
            <numerusform>変更 {n} 件: 取り込み日と行数の範囲</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} taken out</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines}を削除</translation>
    </message>
    <message>
        <source>{lines}, {share} alive, too young to judge</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines}、{share} が残存、判断には早い</translation>
    </message>
    <message>
        <source>Lines say nothing of how hard a change was or what it is worth. I chose which changes stand here.</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>行数は変更の難しさも価値も示しません。ここに載せる変更は私が選びました。</translation>
    </message>
    <message>
        <source>Also by</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>ほかの関与者</translation>
    </message>
    <message>
        <source>no lines of its own</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>固有の行なし</translation>
    </message>
    <message numerus="yes">
        <source>That a session had a part in them is a guess for {n} of them.</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>
            <numerusform>そのうち {n} 件は、セッションが関わったことが推測です。</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}: lines put in</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{change}: 追加した行</translation>
    </message>
    <message>
        <source>{change}: alive</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{change}: 残存</translation>
    </message>
    <message>
        <source>That others had a part in some of these changes</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>これらの変更の一部に他の人が関わったこと</translation>
    </message>
    <message>
        <source>Subject of a change: “{subject}”</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>変更の件名: 「{subject}」</translation>
    </message>
    <message>
        <source>Beside a change: {words}</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>変更の横: {words}</translation>
    </message>
    <message>
        <source>Still alive of the lines that my changes newly put in: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>私の変更が新しく入れた行のうち残っている割合: {parts}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of all my time; young ones count as far as they have been seen.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>
            <numerusform>全期間の変更 {n} 件。新しいものは見えた範囲で数えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>A line that was replaced may have been wrong, or built upon: the figure does not tell.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>置き換えられた行は誤りだったのか発展したのか、この数では分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: {n} changes landed so far. How long lines live is told once {works} changes and {lines} lines are a week old.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>
            <numerusform>少なすぎて判断できません。これまでの取り込みは変更 {n} 件です。行の寿命は、変更 {works} 件と {lines} 行が 1 週間を経たときから示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines alive after {days} days</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>{days} 日後に残っている行</translation>
    </message>
    <message>
        <source>days after landing</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>取り込みからの日数</translation>
    </message>
    <message>
        <source>Too few to say: no change of mine whose lines can be watched has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>少なすぎて判断できません。行を追える私の変更はまだ取り込まれていません。</translation>
    </message>
    <message>
        <source>Nothing of mine was recorded or landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>この期間、私のものは何も記録されず、何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Measures against my own past</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>自分の過去と並べた指標</translation>
    </message>
    <message>
        <source>The figure of this time is a median or a share; that of my past is where its middle half lies. With fewer than {fewest} cases nothing is said.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>この期間の数は中央値か割合、過去の数はその中央の半分がある範囲です。{fewest} 件未満では何も示しません。</translation>
    </message>
    <message>
        <source>{measure}, before</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}、以前</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>指標</translation>
    </message>
    <message>
        <source>In this time</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>この期間</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>母数</translation>
    </message>
    <message>
        <source>Too few cases to say, in this time and before: {measures}.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>この期間もそれ以前も件数が少なすぎて言えません: {measures}。</translation>
    </message>
    <message>
        <source>{measure}: {now} of {cases}, before {past} of {past_cases}</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}: {now}（{cases}）、以前 {past}（{past_cases}）</translation>
    </message>
    <message>
        <source>{measure}: {caveat}</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}: {caveat}</translation>
    </message>
    <message>
        <source>My past 12 weeks</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>私の過去 12 週</translation>
    </message>
    <message>
        <source>My past 6 months</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>私の過去 6 か月</translation>
    </message>
    <message>
        <source>My past 4 quarters</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>私の過去 4 四半期</translation>
    </message>
    <message>
        <source>My time before</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>私のそれ以前</translation>
    </message>
    <message>
        <source>The same pseudonyms as in the summary of {day}, so that both can be read together</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>{day} の要約と同じ仮名にする（両方を合わせて読めるように）</translation>
    </message>
    <message>
        <source>The pseudonyms of a summary that was given away before, on purpose</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>意図して、以前に渡した要約の仮名を使う</translation>
    </message>
    <message>
        <source>The same pseudonyms stand in what was given away before: {titles}. Who has both can join them.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>以前に渡したもの（{titles}）にも同じ仮名があります。両方を持つ人は結び付けられます。</translation>
    </message>
    <message>
        <source>Your own words speak of {names}, and nothing here is called that.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>自分の言葉に {names} とありますが、ここにはその名のものはありません。</translation>
    </message>
    <message>
        <source>The pseudonyms are others than in the summary of {day}, so that no name joins the two. The same day or figure in both still can.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>仮名は {day} の要約とは別のものなので、名前で二つを結び付けることはできません。同じ日付や数値が両方にあれば、それでは結び付けられます。</translation>
    </message>
    <message>
        <source>as a range</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>範囲で</translation>
    </message>
    <message>
        <source>pseudonyms</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>仮名</translation>
    </message>
    <message>
        <source>nothing recorded in this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>この期間に記録なし</translation>
    </message>
    <message>
        <source>only with money ticked</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>金額を選んだときだけ</translation>
    </message>
    <message>
        <source>My words at the top</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>冒頭の自分の言葉</translation>
    </message>
    <message>
        <source>What it turned into</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>何になったか</translation>
    </message>
    <message>
        <source>Changes that landed</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>取り込まれた変更</translation>
    </message>
    <message>
        <source>The five questions</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>5 つの問い</translation>
    </message>
    <message>
        <source>Tokens of the tallest bar</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>最も高い棒のトークン</translation>
    </message>
    <message>
        <source>Tokens with outcomes</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>トークンと結果</translation>
    </message>
    <message>
        <source>Money at list price</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>定価での金額</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Branches</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>ブランチ</translation>
    </message>
    <message>
        <source>Others with commits</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>コミットのある他の人</translation>
    </message>
    <message>
        <source>none landed in this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>この期間の取り込みなし</translation>
    </message>
    <message>
        <source>no answer of this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>この期間の回答なし</translation>
    </message>
    <message>
        <source>no note of this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>この期間のメモなし</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>予算の設定なし</translation>
    </message>
    <message>
        <source>My answers to five questions</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>5 つの問いへの私の答え</translation>
    </message>
    <message>
        <source>A session of {day}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>{day} のセッション</translation>
    </message>
    <message>
        <source>From my notes</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>私のメモから</translation>
    </message>
    <message>
        <source>At the top</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>冒頭</translation>
    </message>
    <message>
        <source>These are answers of my own: no figure stands for them or against them.</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>これは私自身の答えです。数はその裏付けにも反証にもなりません。</translation>
    </message>
    <message>
        <source>Hours it spared me, as I think: {hours}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>省けたと思う時間: {hours} 時間</translation>
    </message>
    <message>
        <source>A change that landed on {day}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>{day} に取り込まれた変更</translation>
    </message>
    <message>
        <source>I wrote these notes for myself, and chose which ones stand here.</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>これらのメモは自分のために書き、載せるものを私が選びました。</translation>
    </message>
    <message>
        <source>Do I ship sooner?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>より早く届けられているか。</translation>
    </message>
    <message>
        <source>Is less of my work tedious?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>退屈な作業は減ったか。</translation>
    </message>
    <message>
        <source>Does the time it spares me justify the cost?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>省ける時間は費用に見合うか。</translation>
    </message>
    <message>
        <source>A change</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>ある変更</translation>
    </message>
    <message>
        <source>One page</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>1 ページ</translation>
    </message>
    <message>
        <source>Two pages</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>2 ページ</translation>
    </message>
    <message>
        <source>Quarter in review</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>四半期の振り返り</translation>
    </message>
    <message>
        <source>Budget talk</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>予算の話し合い</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>tokenmirror/viewmodels/summary_told.py</extracomment>
        <translation>
            <numerusform>{n} 語</numerusform>
        </translation>
    </message>
    <message>
        <source>What the tokens turned into</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>トークンが何になったか</translation>
    </message>
    <message>
        <source>Calls of tools are known; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>ツールの呼び出しは分かっていますが、トークンは記録されていません。</translation>
    </message>
    <message>
        <source>Landed in the default branch, as far as that was fetched: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>fetch した範囲でデフォルトブランチに取り込み済み: {parts}。</translation>
    </message>
    <message>
        <source>Parts are drawn in twentieths; a small one looks larger than it is.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>各部分は 20 分の 1 刻みで描いています。小さな部分は実際より大きく見えます。</translation>
    </message>
    <message>
        <source>Where my tokens went: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>私のトークンの内訳: {parts}。</translation>
    </message>
    <message>
        <source>Fewer or more tokens is neither better nor worse.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>トークンの多寡に良し悪しはありません。</translation>
    </message>
    <message>
        <source>Landed is what is in the default branch, as far as it was fetched.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>取り込み済みとは、fetch した範囲でデフォルトブランチにあるものです。</translation>
    </message>
    <message>
        <source>“No edit” is reading, planning, trying out and reviewing: it is work too.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>「編集なし」は読む、計画する、試す、見直すことで、これも仕事です。</translation>
    </message>
    <message>
        <source>At list price the tokens come to {amount}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>定価でトークンは {amount} です。</translation>
    </message>
    <message>
        <source>List price is what the tokens would cost by a public price list; it is not what anybody paid.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>定価は公開価格表によるトークンの費用で、誰かが払った額ではありません。</translation>
    </message>
    <message>
        <source>No tool that I use recorded anything in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>この期間、私の使うツールの記録はありません。</translation>
    </message>
    <message>
        <source>No shares are told: whatever is spent on what is kept would raise them.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>割合は示しません。維持されたものに費やした分だけ上がってしまうためです。</translation>
    </message>
    <message>
        <source>How many tokens there were: {amount}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>トークンの量: {amount}</translation>
    </message>
    <message>
        <source>Into work that landed</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>取り込まれた仕事へ</translation>
    </message>
    <message>
        <source>Of {amount} tokens, none went into work that has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>{amount} トークンのうち、取り込まれた仕事に使われたものはまだありません。</translation>
    </message>
    <message>
        <source>Of {amount} tokens, {landed} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>{amount} トークンのうち、{landed} が取り込まれた作業に使われました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} models have no price.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>
            <numerusform>{n} 個のモデルに価格がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the tokens cost at list price: {amount}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>定価でのトークンの費用: {amount}</translation>
    </message>
    <message>
        <source>Where tokens went, drawn to the nearest twentieth: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>トークンの行き先（20 分の 1 単位で描画）: {parts}</translation>
    </message>
    <message>
        <source>How many tokens went where: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>トークンの行き先と量: {parts}</translation>
    </message>
    <message>
        <source>Pending is kept so far and too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>判定待ちは、今のところ維持され、判断には早いものです。</translation>
    </message>
    <message>
        <source>Some tokens are rounded or estimated by a tool.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>ツールが丸めたり見積もったりしたトークンがあります。</translation>
    </message>
    <message>
        <source>The models that I used have no list price.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>使ったモデルに定価がありません。</translation>
    </message>
    <message>
        <source>Of most calls not all tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>大半の呼び出しでは一部のトークンが記録されていません。</translation>
    </message>
    <message>
        <source>Of some calls not all tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>トークンがすべて記録されていない呼び出しがあります。</translation>
    </message>
    <message>
        <source>{share} rests on a guess which session made a commit.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>{share} は、どのセッションがコミットしたかの推測によります。</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>すべてのセッションを表示</translation>
    </message>
    <message>
        <source>Nothing of this session has a time.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>このセッションには時刻のある記録がありません。</translation>
    </message>
    <message>
        <source>Its log names it, and tells of no call, edit, prompt or commit.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>ログに名前はありますが、呼び出し、編集、プロンプト、コミットの記録がありません。</translation>
    </message>
    <message>
        <source>This session cannot be shown now.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>このセッションは今表示できません。</translation>
    </message>
    <message>
        <source>What was read of it may have been forgotten, or its log was never read here.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>読み込んだ内容が消去されたか、ログがここで読み込まれたことがない可能性があります。</translation>
    </message>
    <message>
        <source>pause, {duration}</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>中断 {duration}</translation>
    </message>
    <message>
        <source>clocks set forward</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>時計を進める</translation>
    </message>
    <message>
        <source>clocks set back</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>時計を戻す</translation>
    </message>
    <message>
        <source>call</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>edit</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>編集</translation>
    </message>
    <message>
        <source>prompt</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>subagent</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>サブエージェント</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>コミット</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>種類</translation>
    </message>
    <message>
        <source>Which</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{before} から {after} へ</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{start}～{end}</translation>
    </message>
    <message>
        <source>{commit} {subject}: {fate}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} {subject}: {fate}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>ほか {n} 個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>It said it made this one; no commit of yours in a known repository is that.</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>これを作ったと述べましたが、既知のリポジトリの自分のコミットに該当がありません。</translation>
    </message>
    <message>
        <source>by subagent {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>サブエージェント {name} による</translation>
    </message>
    <message>
        <source>by a subagent</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>サブエージェントによる</translation>
    </message>
    <message>
        <source>to compact the context</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>コンテキストの圧縮のため</translation>
    </message>
    <message>
        <source>a question beside the work</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>作業の脇の質問</translation>
    </message>
    <message>
        <source>made by the tool itself</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>ツール自身による</translation>
    </message>
    <message>
        <source>compacted, {before} to {after}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>圧縮、{before} から {after} へ</translation>
    </message>
    <message>
        <source>lines of it are in a commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>行がコミットにあります</translation>
    </message>
    <message>
        <source>outside every repository that is known</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>既知のどのリポジトリにも属しません</translation>
    </message>
    <message>
        <source>a later edit took all of it away again</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>後の編集がすべて取り除きました</translation>
    </message>
    <message>
        <source>a generated or vendored file, left out of line counts</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>生成またはベンダーファイル、行数から除外</translation>
    </message>
    <message>
        <source>in the working file, not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>作業ファイルにあり、未コミット</translation>
    </message>
    <message>
        <source>no longer in the working file, and not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>もう作業ファイルになく、未コミット</translation>
    </message>
    <message>
        <source>no commit has a line of it</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>その行を含むコミットはありません</translation>
    </message>
    <message>
        <source>{commit} landed, squashed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} を取り込み（スカッシュ）</translation>
    </message>
    <message>
        <source>{commit} landed as an equal commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} を同じコミットとして取り込み</translation>
    </message>
    <message>
        <source>{commit} landed, reworked</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} を手直しして取り込み</translation>
    </message>
    <message>
        <source>{commit} landed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} を取り込み</translation>
    </message>
    <message>
        <source>{time} (UTC{offset})</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{time}（UTC{offset}）</translation>
    </message>
    <message>
        <source>tokens held</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>保持トークン</translation>
    </message>
    <message>
        <source>{added} lines added, {removed} removed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{added} 行追加、{removed} 行削除</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines added</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>{n} 行追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Subagents</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>サブエージェント</translation>
    </message>
    <message>
        <source>subagent {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>サブエージェント {name}</translation>
    </message>
    <message>
        <source>session of a subagent, {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>サブエージェントのセッション、{name}</translation>
    </message>
    <message>
        <source>session that goes on from here, {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>ここから続くセッション、{name}</translation>
    </message>
    <message>
        <source>a commit without a name</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>名前のないコミット</translation>
    </message>
    <message>
        <source>tokens per call</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>呼び出しごとのトークン</translation>
    </message>
    <message>
        <source>input {input}, {cached} of it from a cache; output {output}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>入力 {input}（うちキャッシュから {cached}）、出力 {output}</translation>
    </message>
    <message>
        <source>cache had expired, read again</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>キャッシュ切れのため再読み込み</translation>
    </message>
    <message>
        <source>{tokens} tokens held</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{tokens} トークンを保持</translation>
    </message>
    <message>
        <source>counted by itself, not here</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>単独で数え、ここには含みません</translation>
    </message>
    <message>
        <source>a guess, by time and place alone</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>時刻と場所のみによる推測</translation>
    </message>
    <message numerus="yes">
        <source>{share} of it is this session&apos;s, {n} lines</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>{share} がこのセッションの分、{n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>a prompt</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>{outcome}, a guess</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{outcome}、推測</translation>
    </message>
    <message>
        <source>{outcome}, pending</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{outcome}、判定待ち</translation>
    </message>
    <message>
        <source>{tokens} {outcome}</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{tokens} {outcome}</translation>
    </message>
    <message numerus="yes">
        <source>into {commit} and {n} more</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>
            <numerusform>{commit} と他 {n} 件へ</numerusform>
        </translation>
    </message>
    <message>
        <source>{fate}, {commit}</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>{fate}、{commit}</translation>
    </message>
    <message>
        <source>no call is recorded</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>記録された呼び出しなし</translation>
    </message>
    <message>
        <source>not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>未コミット</translation>
    </message>
    <message>
        <source>into {commit}</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>{commit} へ</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens, {n} calls.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} トークン、呼び出し {n} 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is recorded.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>記録された呼び出しはありません。</translation>
    </message>
    <message>
        <source>None has landed.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>取り込まれたものはありません。</translation>
    </message>
    <message>
        <source>{tokens} went into one change that was rewritten.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} が、書き換えられた変更 1 件に入りました。</translation>
    </message>
    <message>
        <source>list price {price}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>定価 {price}</translation>
    </message>
    <message>
        <source>{tokens} tokens in {calls}, {edits} of {files}, {commits} and {pauses} over ten minutes.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} トークン、{calls}、{files}への{edits}、{commits}、10 分を超える{pauses}。</translation>
    </message>
    <message>
        <source>Input {uncached} uncached, {read} read from a cache, {written} written to one; output {output}.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>入力: 非キャッシュ {uncached}、キャッシュ読み取り {read}、キャッシュ書き込み {written}。出力 {output}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>呼び出し {n} 回。トークンは記録されていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens, {n} calls, outside git.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} トークン、呼び出し {n} 回、Git 外。</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is recorded; cost as recorded: {charged}.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>記録された呼び出しはありません。記録された費用: {charged}。</translation>
    </message>
    <message numerus="yes">
        <source>No call is recorded; {n} edits are.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>記録された呼び出しはありませんが、編集 {n} 回があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>None went into an edit.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>編集に入ったものはありません。</translation>
    </message>
    <message>
        <source>{tokens} went into changes that landed later.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} が、後に取り込まれた変更に入りました。</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} が、取り込まれた変更 {n} 件に入りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} went into one change that is kept.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} が、維持されている変更 1 件に入りました。</translation>
    </message>
    <message>
        <source>{tokens} went into one change that is kept in part.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} が、一部維持されている変更 1 件に入りました。</translation>
    </message>
    <message>
        <source>{tokens} went into one change that landed and is too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} が、取り込まれたが判断には早い変更 1 件に入りました。</translation>
    </message>
    <message>
        <source>{tokens} went into one change that was reverted.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} が、取り消された変更 1 件に入りました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are kept.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>うち {n} 件を維持。</numerusform>
        </translation>
    </message>
    <message>
        <source>{project}, branch {branch}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{project}、ブランチ {branch}</translation>
    </message>
    <message>
        <source>{day} {start} to {last} {end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day} {start}～{last} {end}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, with {n} pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{when}、中断 {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list price {price} + {n} models without price</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>定価 {price} + 価格のないモデル {n} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} of these rest on a guess.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>うち {tokens} は推測に基づきます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} are kept in part.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 件を一部維持。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 件は判断に早すぎます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day}、{start}～{end}</translation>
    </message>
    <message>
        <source>{day}, {start}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day}、{start}</translation>
    </message>
    <message numerus="yes">
        <source>{n} subagents, counted here</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>サブエージェント {n} 個（ここで数えます）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions of subagents, counted apart</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>サブエージェントのセッション {n} 件（別に数えます）</numerusform>
        </translation>
    </message>
    <message>
        <source>comes from session {session}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>セッション {session} から派生</translation>
    </message>
    <message>
        <source>read from {computer}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{computer} から読み込み</translation>
    </message>
    <message>
        <source>no list price is known</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>定価は不明</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>ファイル {n} 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>中断 {n} 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens are not recorded; that is not zero, so the sum is a lower bound.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>トークンは記録されていません。ゼロではないため、合計は下限です。</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What was spent from one commit to the next went into the next. What follows the last one goes by the edits that came after it, and is no edit where there was none. The rows add up to the session.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>コミットから次のコミットまでに使われた分は次のコミットに入ります。最後の後は続く編集により、編集がなければ編集なしです。各行の合計がセッションになります。</translation>
    </message>
    <message>
        <source>Tokens per call</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>呼び出しごとのトークン</translation>
    </message>
    <message>
        <source>Input and output of a call together. What was read from a cache is counted as input.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>呼び出しの入力と出力の合計。キャッシュからの読み取りは入力に数えます。</translation>
    </message>
    <message>
        <source>input of the session&apos;s own calls</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>セッション自身の呼び出しの入力</translation>
    </message>
    <message>
        <source>What a call was given to read, from a cache or not. Subagents hold a context of their own.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>呼び出しが読むために与えられたもの（キャッシュの有無を問わず）。サブエージェントは独自のコンテキストを持ちます。</translation>
    </message>
    <message numerus="yes">
        <source>They stand in {n} logs.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 個のログにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that told of a call which another one had told of: each call counts once.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>別のレコードにもある呼び出しのレコード: 各呼び出しは 1 回と数えます。</translation>
    </message>
    <message>
        <source>Calls of another session, which was resumed or forked: they count there.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>再開または分岐した別のセッションの呼び出し: そちらで数えます。</translation>
    </message>
    <message>
        <source>Sessions that go on from here</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>ここから続くセッション</translation>
    </message>
    <message>
        <source>Their tokens are counted with them, and not here.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>トークンはそちらで数え、ここには含みません。</translation>
    </message>
    <message>
        <source>Pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>10 分超</translation>
    </message>
    <message>
        <source>Times without a call, an edit, a prompt or a command. They are drawn short, and say how long.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>呼び出し、編集、プロンプト、コマンドのない時間。短く描き、長さを示します。</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>ありません</translation>
    </message>
    <message>
        <source>offline; what was read stays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>オフライン（読み込み済みの内容は残ります）</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>まだ調べていません</translation>
    </message>
    <message>
        <source>measured in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls}で測定</translation>
    </message>
    <message>
        <source>at least, in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls}で下限</translation>
    </message>
    <message>
        <source>rounded or estimated by the tool in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls}でツールが丸め・推定</translation>
    </message>
    <message>
        <source>not recorded in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls}で記録なし</translation>
    </message>
    <message>
        <source>{records} with usage</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>使用量のある {records} 件</translation>
    </message>
    <message numerus="yes">
        <source>deletes its logs after {n} days</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{n} 日後にログを削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text}, the next one from {day} on; {n} logs that could not be read would be lost</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{text}、次は {day} 以降。読み込めなかったログ {n} 個が失われます</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} with {calls} and {edits} go.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{sessions}、{calls}、{edits}が消えます。</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>left out by you</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>{about}, copied from {computer}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{about}、{computer} からコピー</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{file}、{line} 行目</translation>
    </message>
    <message>
        <source>{sessions}, the newest record {day}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{sessions}、最新のレコードは {day}</translation>
    </message>
    <message>
        <source>{logs}, {gone} of them deleted since; what was read stays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{logs}、うち {gone} は削除済み（読み込み済みの内容は残ります）</translation>
    </message>
    <message>
        <source>{logs}, {offline} of them offline</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{logs}、うち {offline} はオフライン</translation>
    </message>
    <message numerus="yes">
        <source>{n} repeats</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>重複 {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>再生 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{repeats} and {replays}, so that each call counts once</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{repeats}と{replays}（各呼び出しを 1 回と数えるため）</translation>
    </message>
    <message>
        <source>{records} with usage, in {size} of logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>使用量のある {records} 件、ログ {size} 中</translation>
    </message>
    <message>
        <source>no call is known</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>呼び出しは分かりません</translation>
    </message>
    <message>
        <source>deletes no logs by itself, as far as is known</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>分かる限り、自身ではログを削除しません</translation>
    </message>
    <message>
        <source>{text}, the next one from {day} on; what was read stays here</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{text}、次は {day} 以降。読み込み済みの内容はここに残ります</translation>
    </message>
    <message>
        <source>Forget everything from {what}?</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{what} の内容をすべて消去しますか？</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>ほか {n} 件</translation>
    </message>
    <message>
        <source>no logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>ログなし</translation>
    </message>
    <message>
        <source>{about}, added by you</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{about}、自分で追加</translation>
    </message>
    <message>
        <source>{file}, byte {offset}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{file}、{offset} バイト目</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Rows read</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>読み込んだ行</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>自動削除</translation>
    </message>
    <message>
        <source>Tokens, commits and figures count as if it had never been read. This cannot be taken back.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>トークン、コミット、数値は、読み込まれなかったものとして数えます。取り消せません。</translation>
    </message>
    <message>
        <source>The tool&apos;s own logs stay where they are. They are read no more until you turn this on again.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>ツール自身のログはそのまま残ります。再びオンにするまで読み込みません。</translation>
    </message>
    <message>
        <source>Also looked in</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>他に調べた場所</translation>
    </message>
    <message>
        <source>arithmetic on the same sessions since {day}; not a forecast</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{day} 以降の同じセッションでの計算。予測ではありません</translation>
    </message>
    <message numerus="yes">
        <source>{n} models without a price are in none of these: {models}.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>価格のないモデル {n} 件はどれにも含まれません: {models}</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} for every call</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>全呼び出しを {model} で</translation>
    </message>
    <message>
        <source>{share} of calls; tokens and results may differ</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>呼び出しの {share}。トークンと結果は異なりえます</translation>
    </message>
    <message>
        <source>{name}: {amount} ({hint}).</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{name}: {amount}（{hint}）。</translation>
    </message>
    <message>
        <source>arithmetic on the same sessions in {project} since {day}; not a forecast</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{project} での {day} 以降の同じセッションでの計算。予測ではありません</translation>
    </message>
    <message>
        <source>Prices × {factor}</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>価格 × {factor}</translation>
    </message>
    <message>
        <source>A plan at {fee} a month</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>月額 {fee} のプラン</translation>
    </message>
    <message>
        <source>{model} for edits under {lines} lines</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{lines} 行未満の編集を {model} で</translation>
    </message>
    <message>
        <source>all kinds of token</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>全種類のトークン</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls follow a pause of 5 to 60 min</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>5～60 分の間を置いた呼び出し {n} 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months have begun; a fee is paid whatever is used</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>始まった月は {n} か月。料金は使用量によりません</numerusform>
        </translation>
    </message>
    <message>
        <source>no price</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>{name}: no price is known.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{name}: 価格は不明です。</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>実際のとおり</translation>
    </message>
    <message>
        <source>Cache kept 1 h</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>キャッシュを 1 時間保持</translation>
    </message>
    <message>
        <source>Cache kept 5 min</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>キャッシュを 5 分保持</translation>
    </message>
    <message>
        <source>prices in force on each day</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>各日に有効だった価格</translation>
    </message>
    <message>
        <source>no price of it is known for these days</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>これらの日の価格は不明です</translation>
    </message>
    <message>
        <source>kept in part</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>一部維持</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>判定待ち</translation>
    </message>
    <message>
        <source>in the default branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>デフォルトブランチにあり</translation>
    </message>
    <message>
        <source>landed as an equal commit (same patch id)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>同じコミットとして取り込み（同じパッチ ID）</translation>
    </message>
    <message>
        <source>landed squashed (patch id of the whole branch)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>スカッシュで取り込み（ブランチ全体のパッチ ID）</translation>
    </message>
    <message>
        <source>landed as a reworked copy (same author and time)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>手直しされたコピーとして取り込み（同じ作者と時刻）</translation>
    </message>
    <message>
        <source>landed by its lines</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>行により取り込み</translation>
    </message>
    <message>
        <source>a part of its lines landed, by other commits</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>行の一部が他のコミットで取り込み</translation>
    </message>
    <message>
        <source>not landed yet; on a branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>未取り込み、ブランチ上</translation>
    </message>
    <message>
        <source>replaced by another commit that has not landed</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>未取り込みの別のコミットに置き換え</translation>
    </message>
    <message>
        <source>not landed, and on no branch any more</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>未取り込み、どのブランチにもなし</translation>
    </message>
    <message>
        <source>you said so, which outranks all else</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>自分の指定（すべてに優先）</translation>
    </message>
    <message>
        <source>said: the session ran git commit and its output names the commit</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>明言: セッションが git commit を実行し、出力にコミットがあります</translation>
    </message>
    <message>
        <source>content: lines that the session wrote are lines that the commit added</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>内容: セッションが書いた行がコミットの追加行にあります</translation>
    </message>
    <message>
        <source>near: same place and time; a guess</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>近接: 同じ場所と時刻。推測</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>自分の指定</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>明言</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>推測</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>本人</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>近接</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>in the last 13 weeks</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>過去 13 週間</translation>
    </message>
    <message>
        <source>in the last 12 months</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>これまで</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>週ごと</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>月ごと</translation>
    </message>
    <message>
        <source>origin&apos;s HEAD</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>origin の HEAD</translation>
    </message>
    <message>
        <source>init.defaultBranch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>init.defaultBranch</translation>
    </message>
    <message>
        <source>by its name</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>名前による</translation>
    </message>
    <message>
        <source>the only branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>唯一のブランチ</translation>
    </message>
    <message>
        <source>checked out</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>チェックアウト中</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a piece of work in which a session has a known part reached the default branch or a release in it, changed lines, and is not reverted today. Each piece counts once, in the week in which it was first in either. A release is a tag with a version in its name, such as 1.4, v2 or shop-2026.11, and without a word such as rc or beta; it is from the day of the tag. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">作業のあった週とは、自分のコミットかツールの呼び出しが 1 つでもある週です。セッションの関与が分かっている作業がその週にデフォルトブランチまたはリリースに達し、行を変え、現在取り消されていないときに数えます。作業はそれぞれ 1 回だけ、どちらかに最初に入った週に数えます。リリースとは、1.4、v2、shop-2026.11 のように名前にバージョンがあり、rc や beta のような語のないタグで、日付はタグの日です。週は、それが始まる月または四半期に属します。</translation>
    </message>
    <message>
        <source>Sessions, with what you wrote of them. You are told what goes before it does.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation type="vanished">セッションと、それについて書いたこと。消去の前に内容をお知らせします。</translation>
    </message>
    <message>
        <source>Without the key nothing can be read, by nobody. If the keyring is lost, the passphrase forgotten or the data folder carried to another computer, this code opens it. It is shown this once: keep it elsewhere.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation type="vanished">鍵がなければ、誰にも何も読めません。キーリングが失われたとき、パスフレーズを忘れたとき、データフォルダーを別のコンピューターに移したときは、このコードで開けます。表示されるのは今回だけです。別の場所に保管してください。</translation>
    </message>
    <message>
        <source>{amount} as far as known</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation type="vanished">分かっている範囲で{amount}</translation>
    </message>
    <message numerus="yes">
        <source>commits by {n} addresses count as yours</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 個のアドレスのコミットを自分のものとして数えます</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that hold it are replaced by one of what is left.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation type="vanished">それを含むバックアップは、残ったものの新しいバックアップに置き換えます。</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 件のセッション。</numerusform>
        </translation>
    </message>
    <message>
        <source>TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you. Sources shows which repositories and addresses those are.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">TokenMirror はセッションが作業したリポジトリを読み込み、自分が作者のコミットを保持します。対象のリポジトリとアドレスは設定にあります。</translation>
    </message>
    <message>
        <source>Sources shows where TokenMirror looked.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">TokenMirror が調べた場所は設定にあります。</translation>
    </message>
    <message>
        <source>Too few to say: {changes} with {lines} landed. How long lines live is told from {works} changes and {least} lines on that are a week old.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation type="vanished">少なすぎて判断できません: {changes}、{lines}を取り込み。行の残存は、1 週間経った変更 {works} 件・{least} 行以上から示します。</translation>
    </message>
    <message>
        <source>Broken records and logs of all time; Sources names each with its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation type="vanished">全期間の壊れたレコードとログ。設定にそれぞれの場所があります。</translation>
    </message>
    <message>
        <source>Python refuses its own Internet sockets. What is not Python is not refused on this computer: {why}.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">Python は自身のインターネットソケットを拒否します。Python 以外はこのコンピューターでは拒否されません: {why}。</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">自分の訂正</translation>
    </message>
    <message>
        <source>it was not switched on</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">有効になっていません</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: {n} changes landed so far. How long lines live is told from {works} changes and {lines} lines on that are a week old.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation type="vanished">
            <numerusform>少なすぎて判断できません。これまでの取り込みは変更 {n} 件です。行の寿命は、1 週間を経た変更 {works} 件と {lines} 行から示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure of the time is its median or its share; that of my past its middle half. Below {fewest} cases nothing is said.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation type="vanished">期間の数は中央値か割合、過去の数は中央の半分です。{fewest} 件未満では何も示しません。</translation>
    </message>
    <message>
        <source>{name}: {amount}. {hint}.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation type="vanished">{name}: {amount}。{hint}。</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation type="vanished">バックアップ</translation>
    </message>
    <message>
        <source>The pseudonyms are others than in the summary of {day}, so that the two cannot be put side by side.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation type="vanished">仮名は {day} の要約とは別のものです。二つを突き合わせることはできません。</translation>
    </message>
    <message>
        <source>Ten lines or more that a session put into one file, all of which stood in one other place of the same repository before the session began: in a file of your commits, or in an edit of an earlier session. Lines that stand in more than two files or twice in one, lines that say too little and lines that the session took out elsewhere do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">セッションが 1 つのファイルに書いた 10 行以上で、開始前に同じリポジトリの別の 1 か所（自分のコミットのファイル、または以前のセッションの編集）にすべてあったもの。3 つ以上のファイルにある行、1 ファイルに 2 回ある行、情報の少ない行、セッションが別の場所から取り除いた行は数えません。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after 40 calls or more, halved by calls: the later half cost 1.5 times as much a call at list price or more, and the share of its tokens that landed was at most three quarters of that of the earlier half. Where half of it or more is open, it is too early to say.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">この期間に 40 回以上の呼び出しで終わったセッションを呼び出し数で二分し、後半が 1 回あたり定価で 1.5 倍以上、取り込まれたトークンの割合が前半の 4 分の 3 以下のもの。半分以上が作業中なら、まだ言えません。</translation>
    </message>
    <message>
        <source>The edits after one prompt that add and take out fewer than 20 lines together, made with a model whose token of output costs three times as much or more as that of your own model with the lowest list price. From 8 such edits on, and where you made 5 or more with that other model.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">1 つのプロンプト後の編集で、増減が合わせて 20 行未満、かつ出力トークンが自分の最も定価の低いモデルの 3 倍以上するモデルによるもの。8 件以上、かつそのモデルでも 5 件以上編集した場合に表示します。</translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} long sessions the later half of the calls cost {ratio} times as much a call at list price or more, and a smaller share of it landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>長いセッション {n} 件のうち {cases} 件では、後半の呼び出しが 1 回あたり定価で {ratio} 倍以上かかり、取り込まれた割合は小さくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{edits} of {n} small edits, of fewer than {lines} lines, were made with a model whose list price is {ratio} times that of {least} or more.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{lines} 行未満の小さな編集 {n} 件のうち {edits} 件は、定価が {least} の {ratio} 倍以上のモデルで行われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>version licence license Qt Python SQLite git</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">バージョン ライセンス Qt Python SQLite git</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a change in which a session has a known part landed in the default branch in it, changed lines, and is not reverted today. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">作業のあった週とは、自分のコミットかツールの呼び出しがある週です。セッションの関与が分かっている変更がその週に既定ブランチへ取り込まれ、行を変え、今日も取り消されていなければ数えます。週は始まった月や四半期に属します。</translation>
    </message>
    <message>
        <source>Release tags are not read: the default branch alone tells. Weeks with planning, reviewing or learning do not count here and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">リリースのタグは読みません。既定ブランチだけで判断します。計画、レビュー、学習の週はここでは数えませんが、同じように役立つことがあります。</translation>
    </message>
    <message>
        <source>A fix is a change with a commit whose subject has one of these words: fix, bug, bugfix, hotfix, regression, revert, in any of their forms, or that git calls a revert. Of the lines that it takes out and that had landed before: the days since they landed, as the median of each fix.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">修正とは、件名に fix、bug、bugfix、hotfix、regression、revert（活用形を含む）のいずれかがあるコミット、または git が revert とするコミットを含む変更です。消した行のうち以前に取り込まれていたものについて、取り込みからの日数を修正ごとの中央値で示します。</translation>
    </message>
    <message>
        <source>Subjects in other words are not seen, and some fixes mend no bug. A fix that adds lines only says nothing. Lines from before the known history are at least as old as that. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">他の言葉の件名は見えず、不具合を直さない修正もあります。行を加えるだけの修正からは分かりません。既知の履歴より前の行は少なくともその古さです。若い行は、不具合が早く見つかったのか、新しいコードに多いのかを区別しません。</translation>
    </message>
    <message>
        <source>What is known stands at the left, what you think at the right. Nothing here adds up to an answer.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation type="vanished">左は分かっていること、右は自分の考えです。ここから答えは計算されません。</translation>
    </message>
    <message numerus="yes">
        <source>Work of agents reached the default branch in {reached} of {n} working weeks.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>作業のあった {n} 週のうち {reached} 週で、エージェントの作業が既定ブランチに入りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {week} · {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation type="vanished">第 {week} 週 · {first}～{last}</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} small sessions, of up to {calls} calls, went into changes that are still there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{calls} 回以内の小さなセッション {n} 件のうち {cases} 件は、今も残る変更になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel refuses every Internet socket to the window, to what reads your logs, and to git as they start it. A program that is started from here, such as the one that shows a folder, has none either.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">カーネルは、ウィンドウ、ログを読む部分、そしてそれらが起動する git に対し、あらゆるインターネットソケットを拒否します。フォルダーを表示するプログラムなど、ここから起動されるものも同じです。</translation>
    </message>
    <message>
        <source>Weeks with planning, reviewing or learning are not among those in which something landed, and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation type="vanished">計画、レビュー、学習の週は取り込みのあった週に入りませんが、同じように役立つことがあります。</translation>
    </message>
    <message>
        <source>My tokens turned into: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">私のトークンの行き先: {parts}。</translation>
    </message>
    <message>
        <source>Outcomes and their shares</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation type="vanished">結果とその割合</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation type="vanished">割合</translation>
    </message>
    <message>
        <source>Shares are told in steps of 5 and need not add up.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">割合は 5 刻みで、合計は 100 になるとは限りません。</translation>
    </message>
    <message>
        <source>Of all tokens: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">全トークンのうち：{parts}。</translation>
    </message>
    <message>
        <source>Of {amount} tokens, {share} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">{amount} トークンのうち {share} が取り込まれた仕事に使われました。</translation>
    </message>
    <message>
        <source>Where tokens went: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">トークンの行き先：{parts}</translation>
    </message>
    <message>
        <source>None of the tokens went into work that has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">取り込まれた仕事に使われたトークンはまだありません。</translation>
    </message>
    <message>
        <source>{share} of the tokens went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">トークンの {share} が取り込まれた仕事に使われました。</translation>
    </message>
    <message>
        <source>No change of mine in which a session had a part landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">この期間、セッションが関わった私の変更の取り込みはありません。</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls of tools are known; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>ツールの呼び出し {n} 件が分かっていますが、トークンの記録はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} {state}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">{state} {n} 件</translation>
    </message>
    <message numerus="yes">
        <source>{n} too young to judge</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>判断には早いもの {n} 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed: {states}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>変更 {n} 件を取り込み：{states}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A change can be small or large: how many there are says nothing of worth.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">変更の大小は様々で、件数は価値を示しません。</translation>
    </message>
    <message>
        <source>Kept changes</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">維持された変更</translation>
    </message>
    <message>
        <source>Observations come from written rules. No model is called. Each shows its cases.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation type="vanished">観察は書かれた規則から出ています。モデルは呼び出しません。それぞれ事例を示します。</translation>
    </message>
    <message>
        <source>What you see of your own work will stand here.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">自分の作業から見えることがここに並びます。</translation>
    </message>
    <message>
        <source>A look back at each week, against your own past and nobody else&apos;s.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">各週を、他の誰でもない自分の過去と並べて振り返ります。</translation>
    </message>
    <message>
        <source>Open the mirror</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">ミラーを開く</translation>
    </message>
    <message>
        <source>No summary has been begun.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">まとめはまだ始まっていません。</translation>
    </message>
    <message>
        <source>One or two pages for a conversation, of which you choose every line. It is made on this computer.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">面談用の 1～2 ページ。すべての行を自分で選び、このコンピューターで作成します。</translation>
    </message>
    <message>
        <source>Open the changes</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">変更を開く</translation>
    </message>
    <message>
        <source>What the week&apos;s tokens turned into, in one sentence</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">今週のトークンが何になったかを一文で</translation>
    </message>
    <message>
        <source>Observations with the cases behind them, and how sure they are</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">観察と、その元の例、確かさ</translation>
    </message>
    <message>
        <source>One open question, and room for a note of your own</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">開かれた質問 1 つと自分のメモの欄</translation>
    </message>
    <message>
        <source>A preview of each page as it will be given away</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">渡すままの各ページのプレビュー</translation>
    </message>
    <message>
        <source>A switch for every figure, repository and sentence</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">数値、リポジトリ、文ごとの切り替え</translation>
    </message>
    <message>
        <source>A file in the form you need, and a list of what was given away</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">必要な形式のファイルと、渡したものの一覧</translation>
    </message>
    <message>
        <source>What will stand here</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">ここに並ぶもの</translation>
    </message>
    <message>
        <source>It comes with a later version. Until then nothing is shown in its place.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">後の版で加わります。それまでは何も表示しません。</translation>
    </message>
    <message>
        <source>There is no account and no upload, and the program has no code that opens a connection to a network.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">アカウントもアップロードもなく、プログラムにはネットワーク接続を開くコードがありません。</translation>
    </message>
    <message>
        <source>Tokens per kept change</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">維持された変更ごとのトークン</translation>
    </message>
    <message>
        <source>Generated, vendored and lock files are left out, so the number added can be lower than git&apos;s own.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">生成ファイル、ベンダーファイル、ロックファイルは除くため、追加行は git の値より少ないことがあります。</translation>
    </message>
    <message>
        <source>Tokens that went into a change that is kept, from the sessions that had a part in it; one value for each change, told as the median and the middle half. Changes that the same session had a part in, or in the same files within a week, are one that took what all of them took. Fewer than 5 lines are no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">維持された変更に使われたトークン（関わったセッションから）。変更ごとに 1 つの値で、中央値と中央の半数で示します。同じセッションが関わった変更や、1 週間以内の同じファイルの変更は 1 件とし、すべての分を合わせます。5 行に満たないものは数えません。</translation>
    </message>
    <message>
        <source>It says nothing about how large or how hard a change was. With fewer than 8 changes it is too few to say. It is compared with your own past and with nobody else.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">変更の大きさや難しさは示しません。8 件未満では少なすぎて判断できません。比べるのは自分の過去だけです。</translation>
    </message>
    <message>
        <source>A task is a change that landed and in which a session has a known part, or a session that edited files of a repository and of which nothing has landed so far. It is finished when it landed, put in or took out lines, and is not reverted. Its prompts are those since the commit before in the same session; where none was written since, the last one before counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">作業とは、セッションが関わったと分かっている取り込まれた変更、またはリポジトリのファイルを編集してまだ何も取り込まれていないセッションです。取り込まれ、行を加えるか消し、取り消されていなければ完了です。プロンプトは同じセッションの前のコミット以降のもので、なければその前の最後のものを数えます。</translation>
    </message>
    <message>
        <source>What the tokens that went into a change cost at list price, for each change that is kept: the median, and the middle half of your past.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">維持された変更ごとに、使われたトークンの定価。中央値と、自分の過去の中央の半数で示します。</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Changes differ in size. Tokens that went into nothing that landed are not in it. Models without a price and calls without recorded tokens are named beside it.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">誰かが払った額ではありません。変更の大きさは様々です。取り込まれなかったトークンは含みません。価格のないモデルと記録のない呼び出しは横に示します。</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a change to the first of its commits, by the author&apos;s clock.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">変更につながったセッション区間の最初のプロンプトから、その最初のコミットまで（作者の時計による）。</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time. What was thought or tried before the first prompt is not. Changes with a commit before the first prompt are left out, and so are guesses.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">夜や休止も含み、作業時間ではありません。最初のプロンプトより前の検討は含みません。最初のプロンプトより前にコミットがある変更と推測は除きます。</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a change until the last of it was in the default branch.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">変更につながったセッション区間の最初のプロンプトから、変更のすべてが既定ブランチに入るまで。</translation>
    </message>
    <message>
        <source>Of the lines that changes put in, the share that later commits of yours took out within 14 days after landing. All lines of all changes whose 14 days ended in this time are added up; each line of a file counts once. Lines of brackets and of generated files do not count, nor do lines that were moved, indented, rewrapped or put back.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">変更が加えた行のうち、取り込み後 14 日以内に自分の後のコミットが消した割合。この期間に 14 日が終わった全変更の全行を合計し、ファイルの各行は 1 度だけ数えます。括弧だけの行、生成ファイル、移動・字下げ・折り返し・復元された行は数えません。</translation>
    </message>
    <message>
        <source>Of the kept changes that put in or took out lines, the share in which a line of a test was changed. A file is a test by its path: a folder called test, tests, spec, specs, __tests__, e2e, cypress or testdata, or a name such as test_x, x_test, x.test, x.spec, XTest.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">行を加えるか消した維持された変更のうち、テストの行が変わったものの割合。テストはパスで判断します。フォルダー名 test、tests、spec、specs、__tests__、e2e、cypress、testdata、または test_x、x_test、x.test、x.spec、XTest のような名前です。</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed: many changes need none. Tests beside the code in the same file are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">テストの内容や、必要だったかどうかは示しません。テストが要らない変更も多くあります。コードと同じファイル内のテストは見えません。</translation>
    </message>
    <message>
        <source>Before is as long as after, at least 4 and at most 26 weeks. A change counts on the side in which it was begun and landed, as far as sessions are known to have made it; what belongs together is one case. Of each side the middle half and the median are told, from 8 cases on. The difference of the medians has an interval that is drawn from the cases again and again (smoothed bootstrap, 1,000 draws) and holds the true difference 95 times in 100. A project is set against your others over 26 weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">前は後と同じ長さで、4 週以上 26 週以下です。変更は、始まりと取り込みの両方があった側に数えます。セッションが行ったと分かるものに限り、ひとまとまりのものは 1 件です。各側について 8 件以上で中央の半数と中央値を示します。中央値の差の区間は、事例から繰り返し引いて求め（平滑化ブートストラップ、1,000 回）、100 回中 95 回は真の差を含みます。プロジェクトは 26 週でほかと比べます。</translation>
    </message>
    <message>
        <source>Of each change the share of its lines that was replaced within 14 days after it landed, by you or by others; of changes of which these days are over.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">各変更の行のうち、取り込み後 14 日以内に自分または他の人が置き換えた割合。その日数が過ぎた変更に限ります。</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Of most changes nothing is replaced so soon, and then the medians are the same.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">消された行は誤りだったのか発展したのか、この数では分かりません。多くの変更ではそれほど早く置き換えられず、その場合は中央値が同じになります。</translation>
    </message>
    <message>
        <source>Of each change the prompts since the commit before in the same session, as far as any is known.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">各変更について、同じセッションの前のコミット以降のプロンプト数。分かるものに限ります。</translation>
    </message>
    <message>
        <source>Changes that landed in this time, led to by a single session with one or two prompts since the commit before, of all changes whose session and prompts are known. What is one piece of work is one change; what was reverted is none. From 4 such changes on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">この期間に取り込まれ、直前のコミットから一つか二つのプロンプトの単一セッションで生まれた変更。セッションとプロンプトが分かるすべての変更のうちの数です。ひとまとまりの作業は一つの変更とし、取り消されたものは数えません。そのような変更が 4 件以上のとき。</translation>
    </message>
    <message>
        <source>A change can be small, and a prompt can hold a whole plan. Prompts whose log is gone are unknown.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">変更は小さいこともあり、プロンプトに計画全体が入ることもあります。ログが消えたプロンプトは分かりません。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and made a piece of work that landed: those of which at least half of what landed is kept today. Sessions that made one piece together are one. Where more than half is too young to judge, they are named apart. From 4 sessions on that are old enough.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">この期間に 20 回以下の呼び出しで終わり、取り込まれたひとまとまりの作業を生んだセッションのうち、取り込まれたものの半分以上が今も維持されているもの。ともに一つの作業を生んだセッションは一つと数えます。半分を超えて判定待ちのものは別に示します。十分に古いセッションが 4 件以上のとき。</translation>
    </message>
    <message>
        <source>Calls with 150,000 tokens of input or more, their share of all tokens of this time, and what of their tokens went into changes that landed. From 10 such calls on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">入力が 150,000 トークン以上の呼び出し、この期間の全トークンに占める割合、そのうち取り込まれた変更に使われた分。10 回以上で表示します。</translation>
    </message>
    <message>
        <source>List price per kept change</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation type="vanished">維持された変更ごとの定価</translation>
    </message>
    <message>
        <source>Prompts per change</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation type="vanished">変更ごとのプロンプト</translation>
    </message>
    <message>
        <source>Too few to say: from {n} changes on.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">少なすぎて判断できません: 変更 {n} 件以上から示します。</translation>
    </message>
    <message>
        <source>No difference can be seen in {before} and {after} changes.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">変更 {before} 件と {after} 件では差は見えません。</translation>
    </message>
    <message>
        <source>They differ by {low} to {high}, in {before} and {after} changes.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">差は {low}～{high}（変更 {before} 件と {after} 件）。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are too young to say how much of them is replaced.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">
            <numerusform>変更 {n} 件は新しすぎて、どれだけ置き換えられるか判断できません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes have calls without a price, which are not in them.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">
            <numerusform>変更 {n} 件には価格のない呼び出しがあり、それは含みません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these changes have such calls too.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation type="vanished">
            <numerusform>うち {n} 件の変更にはそのような呼び出しもあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A kept change took {figure} at list price (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>維持された変更には定価で {figure} かかりました（{n} 件の中央値）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to the first commit it took {figure} (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>最初のプロンプトから最初のコミットまで {figure}（{n} 件の変更の中央値）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to landing it took {figure} (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>最初のプロンプトから取り込みまで {figure}（{n} 件の変更の中央値）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests were touched in {touched} of {n} kept changes.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>維持された変更 {n} 件のうち {touched} 件でテストが変更されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>From first prompt to first commit</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">最初のプロンプトから最初のコミットまで</translation>
    </message>
    <message>
        <source>Tests touched in kept changes</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">維持された変更でのテストの変更</translation>
    </message>
    <message>
        <source>No kept change with a known list price in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">この期間に、定価の分かる維持された変更はありません。</translation>
    </message>
    <message>
        <source>No change landed in this time whose first prompt is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">この期間に、最初のプロンプトが分かる変更は取り込まれていません。</translation>
    </message>
    <message>
        <source>No kept change in this time whose files are known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">この期間に、ファイルの分かる維持された変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} changes landed from a single session with one or two prompts.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 件の変更のうち {cases} 件は、1、2 回のプロンプトによる単一のセッションから取り込まれました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that read {wide} tokens or more each took {tokens} of {all} tokens, {share}; {landed} of these tokens went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">1 回で {wide} トークン以上を読んだ呼び出しが、{all} トークン中 {tokens}（{share}）を使いました。うち {landed} は取り込まれた変更に使われました。</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept changes</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation type="vanished">
            <numerusform>維持された変更 {n} 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say: from {n} kept changes on.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation type="vanished">少なすぎて判断できません: 維持された変更 {n} 件以上から示します。</translation>
    </message>
    <message>
        <source>Changes that landed in this time, led to by a single session with one or two prompts since the commit before, of all changes whose session and prompts are known. From 4 such changes on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">この期間に取り込まれた変更のうち、前のコミット以降 1、2 回のプロンプトだけの単一セッションから生まれたもの。母数はセッションとプロンプトが分かる変更です。4 件以上で表示します。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and went into commits that landed: those of which at least half of what landed is kept today. Where more than half is too young to judge, they are named apart. From 4 sessions on that are old enough.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">この期間に 20 回以内の呼び出しで終わり、取り込まれたコミットになったセッションのうち、取り込まれた分の半分以上が今も維持されているもの。半分超が判断には早すぎるものは別に挙げます。判断できるセッションが 4 件以上で表示します。</translation>
    </message>
    <message>
        <source>A session that was never meant to be kept: what it left open then counts as set aside.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">維持するつもりのなかったセッションです。残されたものは見送りとして数えます。</translation>
    </message>
    <message>
        <source>What landed as one piece: a merged branch, a squashed pull request, or direct commits of one session. Counts are given in changes, so that splitting a commit makes no more of them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">ひとまとまりで取り込まれたもの。マージされたブランチ、スカッシュされたプルリクエスト、または 1 セッションの直接のコミット。コミットを分けても数が増えないよう、変更単位で数えます。</translation>
    </message>
    <message>
        <source>Changes of which no session had a part are not counted: they were written without these tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">どのセッションも関わらない変更は数えません。これらのツールなしで書かれたものです。</translation>
    </message>
    <message>
        <source>Tokens that went into a change that is kept, from the sessions that had a part in it; one value for each change, told as the median and the middle half.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">維持された変更に使われたトークン（関わったセッションから）。変更ごとに 1 つの値で、中央値と中央の半数で示します。</translation>
    </message>
    <message>
        <source>The band holds the share 95 times in 100, by how much changes differ. The curve ends where fewer than 8 changes or 100 lines are watched.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">帯は変更間のばらつきから、100 回中 95 回その割合を含みます。観測が変更 8 件または 100 行に満たない所で曲線は終わります。</translation>
    </message>
    <message>
        <source>The share of two commits made without a call between them is their share of the session&apos;s lines. That is a rule, and no measurement of which token thought of which line.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation type="vanished">間に呼び出しのない 2 つのコミットの配分は、セッションの行の配分によります。これは規則であり、どのトークンがどの行を考えたかの測定ではありません。</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month or a quarter, beside what was used. It is never a number to reach.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">月または四半期の自分の上限と、その使用量です。到達すべき数値ではありません。</translation>
    </message>
    <message>
        <source>See the prices in use</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">使用中の価格を表示</translation>
    </message>
    <message>
        <source>What was used so far, in tokens or at list price</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">これまでの使用量（トークンまたは定価）</translation>
    </message>
    <message>
        <source>Where it is likely to end, as a band with three numbers</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">見込まれる着地点（帯と 3 つの数値）</translation>
    </message>
    <message>
        <source>Days that were not observed, drawn as such</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">観測されなかった日（そのように描きます）</translation>
    </message>
    <message>
        <source>Lines that changes newly put in, counted 7, 30 and 90 days after landing and now. A line that is watched for less counts for as long as it is (Kaplan-Meier). The band holds the share 95 times in 100, by how much changes differ.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">変更で新たに加わった行を、取り込みの 7、30、90 日後と現在に数えます。観測期間が短い行はその期間だけ数えます（カプラン・マイヤー法）。帯は変更間のばらつきから、100 回中 95 回その割合を含みます。</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">説明</translation>
    </message>
    <message>
        <source>Of the lines that changes newly put in, the share that lives for so many days after landing, counted after 7, 30 and 90 days and now. Lines that were watched for less count for as long as they were (Kaplan-Meier).</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">変更で新たに加わった行のうち、取り込み後その日数だけ残っている割合。7、30、90 日後と現在に数えます。観測期間が短い行はその期間だけ数えます（カプラン・マイヤー法）。</translation>
    </message>
    <message>
        <source>Of {lines} newly put in, {parts} are still alive.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation type="vanished">新たに加わった{lines}のうち、{parts}が残っています。</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} が、取り込まれた変更 {n} 件に入りました。{fates}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is known to have gone into a change that landed; {n} changes that landed are guesses.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>取り込まれた変更に入ったと分かるものはありません。取り込まれた変更 {n} 件は推測です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed, {guessed} of them by a guess; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} が、取り込まれた変更 {n} 件（うち {guessed} 件は推測）に入りました。{fates}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>うち {n} 件を維持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in part</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 件を一部維持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 件は判断に早すぎます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No tokens recorded today. {n} changes landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>今日の記録されたトークンはありません。変更 {n} 件を取り込み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} · {n} changes landed</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} · 変更 {n} 件を取り込み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens so far. {into} went into work that landed; {n} changes landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>ここまで {tokens} トークン。{into} が取り込まれた作業に入り、今日は変更 {n} 件を取り込み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens so far. {n} changes landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>ここまで {tokens} トークン。今日は変更 {n} 件を取り込み。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards fade in for a tenth of a second; reduced, nothing moves.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation type="vanished">カードは 0.1 秒で現れます。減らすと何も動きません。</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation type="vanished">画像としてコピー</translation>
    </message>
    <message>
        <source>A private mirror of what your AI tokens turned into. Nobody is ranked, and nothing leaves.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">AI トークンが何になったかを映す私的な鏡です。誰も順位付けせず、何も外に出ません。</translation>
    </message>
    <message>
        <source>A look back at each week, with questions and room for notes of your own.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">各週の振り返りと、質問、自分のメモの欄です。</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month or a quarter, beside what was used.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">月または四半期の自分の上限と、その使用量です。</translation>
    </message>
    <message>
        <source>One or two pages for a conversation, of which you choose every line.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">面談用の 1～2 ページ。すべての行を自分で選びます。</translation>
    </message>
    <message>
        <source>No account, no upload. What is stored is counts, times, names and ids: never prompts, responses, code or diffs.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">アカウントもアップロードもありません。保存するのは件数、時刻、名前、ID だけです。プロンプト、応答、コード、差分は保存しません。</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">保存内容とその場所</translation>
    </message>
    <message>
        <source>none found yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">まだ見つかりません</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">呼び出し</translation>
    </message>
    <message>
        <source>A commit is yours when its author&apos;s address is one of these. A colleague&apos;s never should be.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">作者のアドレスがこのいずれかなら自分のコミットです。同僚のアドレスは加えません。</translation>
    </message>
    <message>
        <source>{size}, readable by others too: its folder should have mode 700</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">{size}、他者も読めます: フォルダーにはモード 700 が必要です</translation>
    </message>
</context>
</TS>
