<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TokenMirror</name>
    <message>
        <source>Its text does not ship with the package. Its makers&apos; page: {page}</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>其文本未随软件包附带。作者网页：{page}</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>see its text</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>见其文本</translation>
    </message>
    <message>
        <source>Its text does not ship here.</source>
        <extracomment>tokenmirror/answers/about.py</extracomment>
        <translation>其文本未附在此处。</translation>
    </message>
    <message>
        <source>TokenMirror: nothing read yet</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>TokenMirror：尚未读取</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>尚未读取任何内容。</translation>
    </message>
    <message>
        <source>{why} The built-in prices are used.</source>
        <extracomment>tokenmirror/answers/ask.py</extracomment>
        <translation>{why} 将使用内置价格。</translation>
    </message>
    <message>
        <source>There is none with the number {number}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>没有编号为 {number} 的项。</translation>
    </message>
    <message>
        <source>A ceiling is more than nothing.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>上限须大于零。</translation>
    </message>
    <message>
        <source>{folder} is no project that is known.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>{folder} 不是已知的项目。</translation>
    </message>
    <message>
        <source>The price list has no price for {model}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>价目表中没有 {model} 的价格。</translation>
    </message>
    <message>
        <source>A factor is more than 0 and at most {most}.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>系数须大于 0 且不超过 {most}。</translation>
    </message>
    <message>
        <source>A flat fee is more than nothing.</source>
        <extracomment>tokenmirror/answers/budget.py</extracomment>
        <translation>固定费用须大于零。</translation>
    </message>
    <message>
        <source>{folder} is read for {tool} from now on.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} 从现在起为 {tool} 读取。</translation>
    </message>
    <message>
        <source>{folder} is no longer read; what was read from it stays.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>不再读取 {folder}；已读取的内容保留。</translation>
    </message>
    <message>
        <source>{what} is no longer read; what was read stays.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>不再读取 {what}；已读取的内容保留。</translation>
    </message>
    <message>
        <source>{what} is read again.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>重新读取 {what}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are forgotten. {what} is no longer read; `tokenmirror sources on` reads it anew.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>
            <numerusform>已遗忘 {n} 个会话。不再读取 {what}；`tokenmirror sources on` 可重新读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} was not added for {tool}; `tokenmirror sources off` leaves a folder out.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} 并未为 {tool} 添加；`tokenmirror sources off` 可排除文件夹。</translation>
    </message>
    <message>
        <source>{what} was not left out.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{what} 并未被排除。</translation>
    </message>
    <message>
        <source>{folder} is not a folder.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>{folder} 不是文件夹。</translation>
    </message>
    <message>
        <source>No folder was named.</source>
        <extracomment>tokenmirror/answers/choosing.py</extracomment>
        <translation>未指定文件夹。</translation>
    </message>
    <message>
        <source>You said that {commit} is not yours; `tokenmirror ignore {commit} --undo` takes that back.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>您已声明 {commit} 不属于您；`tokenmirror ignore {commit} --undo` 可撤销。</translation>
    </message>
    <message>
        <source>{commit} is in several repositories: {names}. Say which with --repo PATH.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>{commit} 存在于多个仓库：{names}。请用 --repo PATH 指定。</translation>
    </message>
    <message>
        <source>You said nothing of the kind about {what}. `tokenmirror link --list` lists what you said.</source>
        <extracomment>tokenmirror/answers/corrections.py</extracomment>
        <translation>没有关于 {what} 的此类声明。`tokenmirror link --list` 列出您的声明。</translation>
    </message>
    <message>
        <source>{folder} is no repository that is known. `tokenmirror repos` lists them.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{folder} 不是已知仓库。`tokenmirror repos` 可列出仓库。</translation>
    </message>
    <message>
        <source>{folder} is not in a git repository.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{folder} 不在 git 仓库中。</translation>
    </message>
    <message>
        <source>{address} was not added by you; addresses of git&apos;s configuration cannot be removed here.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{address} 不是您添加的；git 配置中的地址不能在此移除。</translation>
    </message>
    <message>
        <source>{address} is not an e-mail address.</source>
        <extracomment>tokenmirror/answers/deciding.py</extracomment>
        <translation>{address} 不是电子邮件地址。</translation>
    </message>
    <message>
        <source>the beginning</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>最初</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>What is stored cannot be shown.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>无法显示已存储的内容。</translation>
    </message>
    <message>
        <source>No tokens yet.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>尚无 token。</translation>
    </message>
    <message>
        <source>Tokens by outcome</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>按结果统计的 token</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>尚无可绘制的内容。</translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>tokenmirror/answers/first_screen.py</extracomment>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>No repository and no folder of sessions is known as {folder}.</source>
        <extracomment>tokenmirror/answers/forgetting.py</extracomment>
        <translation>没有名为 {folder} 的仓库或会话文件夹。</translation>
    </message>
    <message>
        <source>Say from when or until when.</source>
        <extracomment>tokenmirror/answers/forgetting.py</extracomment>
        <translation>请说明从何时起或到何时止。</translation>
    </message>
    <message>
        <source>A note holds up to {most} letters; this one has {letters}.</source>
        <extracomment>tokenmirror/answers/noting.py</extracomment>
        <translation>一条笔记最多 {most} 个字符；这条有 {letters} 个。</translation>
    </message>
    <message>
        <source>{name} names no week, month or quarter. It looks like week-2026-11-16.</source>
        <extracomment>tokenmirror/answers/noting.py</extracomment>
        <translation>{name} 不是任何一周、一月或一季度。写法如 week-2026-11-16。</translation>
    </message>
    <message>
        <source>uncommitted, {project}</source>
        <extracomment>tokenmirror/answers/open_work.py</extracomment>
        <translation>未提交，{project}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more</source>
        <extracomment>tokenmirror/answers/open_work.py</extracomment>
        <translation>
            <numerusform>另有 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer holds up to {most} letters; this one has {letters}.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>回答最多 {most} 个字符；此回答有 {letters} 个。</translation>
    </message>
    <message>
        <source>Hours are a number from 0 to {most}.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>小时数为 0 到 {most} 之间的数字。</translation>
    </message>
    <message>
        <source>An experiment needs a name of your own.</source>
        <extracomment>tokenmirror/answers/own_words.py</extracomment>
        <translation>实验需要一个您自己的名称。</translation>
    </message>
    <message>
        <source>This commit is not known any more.</source>
        <extracomment>tokenmirror/answers/panes.py</extracomment>
        <translation>此提交已不存在。</translation>
    </message>
    <message>
        <source>This session is not known any more.</source>
        <extracomment>tokenmirror/answers/panes.py</extracomment>
        <translation>此会话已不存在。</translation>
    </message>
    <message>
        <source>Price list</source>
        <extracomment>tokenmirror/answers/shipped.py</extracomment>
        <translation>价格表</translation>
    </message>
    <message>
        <source>in {package}</source>
        <extracomment>tokenmirror/answers/shipped.py</extracomment>
        <translation>包含在 {package} 中</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders are gone that sessions worked in; their tokens count as outside git.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>
            <numerusform>会话工作过的 {n} 个文件夹已不存在；其 token 计为 Git 之外。</numerusform>
        </translation>
    </message>
    <message>
        <source>a backup was taken up</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>已采用一份备份</translation>
    </message>
    <message>
        <source>there was no backup</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>没有备份</translation>
    </message>
    <message>
        <source>The database was damaged and was set aside on {day}; {whence}, and logs were read from there on.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>数据库已损坏，已于 {day} 搁置；{whence}，日志从那里开始读取。</translation>
    </message>
    <message numerus="yes">
        <source>{tool}: {n} records could not be read.</source>
        <extracomment>tokenmirror/answers/status.py</extracomment>
        <translation>
            <numerusform>{tool}：{n} 条记录无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>A summary</source>
        <extracomment>tokenmirror/answers/summary_names.py</extracomment>
        <translation>一份摘要</translation>
    </message>
    <message>
        <source>A draft needs a name of your own.</source>
        <extracomment>tokenmirror/answers/summary_shelf.py</extracomment>
        <translation>草稿需要您自己起的名称。</translation>
    </message>
    <message>
        <source>There is no draft called {name}.</source>
        <extracomment>tokenmirror/answers/summary_shelf.py</extracomment>
        <translation>没有名为 {name} 的草稿。</translation>
    </message>
    <message>
        <source>{time} names no time. It looks like 30d, quarter-2026-10-01 or 2026-10-24..2026-11-22.</source>
        <extracomment>tokenmirror/answers/summary_times.py</extracomment>
        <translation>{time} 不表示任何时间。例如：30d、quarter-2026-10-01 或 2026-10-24..2026-11-22。</translation>
    </message>
    <message>
        <source>{time} has not begun.</source>
        <extracomment>tokenmirror/answers/summary_times.py</extracomment>
        <translation>{time} 尚未开始。</translation>
    </message>
    <message>
        <source>Writing everything into {folder}…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>正在将全部内容写入 {folder}…</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>正在遗忘…</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows are in {folder}. Only you can read them.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>
            <numerusform>{n} 行已写入 {folder}，只有您可以读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is read again, as far as its logs are still there.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>只要日志仍在，就会重新读取。</translation>
    </message>
    <message>
        <source>Waiting until nothing else holds the file, to overwrite what was freed…</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>正在等待文件不再被占用，以便覆写释放的空间…</translation>
    </message>
    <message>
        <source>Things are kept for ever.</source>
        <extracomment>tokenmirror/answers/tasks.py</extracomment>
        <translation>内容将永久保留。</translation>
    </message>
    <message>
        <source>{folder} is not empty; name a folder that is, or is not there yet.</source>
        <extracomment>tokenmirror/answers/whole.py</extracomment>
        <translation>{folder} 不是空的；请指定一个空文件夹或尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {why}.</source>
        <extracomment>tokenmirror/answers/whole.py</extracomment>
        <translation>无法写入 {folder}：{why}。</translation>
    </message>
    <message>
        <source>The copy is being restored; reading rests meanwhile.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>正在恢复副本；在此期间暂停读取。</translation>
    </message>
    <message>
        <source>A copy is being taken.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>正在制作副本。</translation>
    </message>
    <message>
        <source>The copy was restored, and logs are read from there on. What was before is among the copies.</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>副本已恢复，日志从那里开始继续读取。之前的状态在副本列表中。</translation>
    </message>
    <message>
        <source>The copy cannot be restored: {why}</source>
        <extracomment>tokenmirror/app/backing_up.py</extracomment>
        <translation>无法恢复副本:{why}</translation>
    </message>
    <message>
        <source>Making up data; a window of its own opens in about ten seconds.</source>
        <extracomment>tokenmirror/app/beginning.py</extracomment>
        <translation>正在生成虚构数据；约十秒后会打开单独的窗口。</translation>
    </message>
    <message>
        <source>Encrypt the database</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>加密数据库</translation>
    </message>
    <message>
        <source>Encrypt with another key</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>用另一把密钥加密</translation>
    </message>
    <message>
        <source>There is no database yet; encryption can be turned on once something is read.</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>还没有数据库；读取到内容后即可开启加密。</translation>
    </message>
    <message>
        <source>Nothing was changed: the file is as it was. A passphrase of your own does without it.</source>
        <extracomment>tokenmirror/app/encrypting.py</extracomment>
        <translation>没有任何更改：文件保持原样。使用自己的密码短语则不需要它。</translation>
    </message>
    <message>
        <source>{name} was not saved: {why}.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>{name} 未保存：{why}。</translation>
    </message>
    <message>
        <source>Not saved: the folder {folder} is not there.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>未保存：文件夹 {folder} 不存在。</translation>
    </message>
    <message>
        <source>Not saved: nothing may be written into {folder}. Another folder can be chosen.</source>
        <extracomment>tokenmirror/app/giving.py</extracomment>
        <translation>未保存：无法写入 {folder}。可以选择其他文件夹。</translation>
    </message>
    <message>
        <source>It was written or changed by someone else, so it is left as it is.</source>
        <extracomment>tokenmirror/app/login.py</extracomment>
        <translation>它由他人写入或更改，因此保持原样。</translation>
    </message>
    <message>
        <source>The path holds a line break.</source>
        <extracomment>tokenmirror/app/login.py</extracomment>
        <translation>路径中含有换行符。</translation>
    </message>
    <message>
        <source>What your AI tokens turned into</source>
        <extracomment>tokenmirror/app/login_places.py</extracomment>
        <translation>您的 AI token 变成了什么</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>tokenmirror/app/notifier.py</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copied as Markdown; it is on the list of what was given away.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>已复制为 Markdown；已列入给出的内容。</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}, but it could not be noted here: {why}</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>已将 {name} 保存到 {folder}，但无法在此记录：{why}</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}. Only you can read the file.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>已将 {name} 保存到 {folder}。只有您能读取该文件。</translation>
    </message>
    <message>
        <source>Not saved: {name} is there already.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>未保存：{name} 已存在。</translation>
    </message>
    <message>
        <source>The pages could not be drawn.</source>
        <extracomment>tokenmirror/app/summaries.py</extracomment>
        <translation>无法绘制页面。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>tokenmirror/app/tasks.py</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The file beside it that says how its key is kept is not there, and is made anew.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>旁边记录密钥保存方式的文件不存在，将重新生成。</translation>
    </message>
    <message>
        <source>The database cannot be opened now: {why}</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>现在无法打开数据库：{why}</translation>
    </message>
    <message>
        <source>This is not the passphrase. Upper and lower case count.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>密码短语不对。区分大小写。</translation>
    </message>
    <message>
        <source>The code is whole, and it is not that of this database.</source>
        <extracomment>tokenmirror/app/unlocking.py</extracomment>
        <translation>恢复码是完整的，但不属于这个数据库。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>Outcomes and their tokens</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>结果及其 token</translation>
    </message>
    <message>
        <source>Days after landing</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>合入后天数</translation>
    </message>
    <message>
        <source>Lines still alive</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>仍存活的行</translation>
    </message>
    <message>
        <source>How many lines were still alive</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>仍存活的行有多少</translation>
    </message>
    <message>
        <source>What is drawn, from the first part on</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>所绘内容（从第一部分起）</translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>时段</translation>
    </message>
    <message>
        <source>What it holds</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation>所含内容</translation>
    </message>
    <message>
        <source>As a table</source>
        <extracomment>tokenmirror/export/html.py</extracomment>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>No font on this computer has these letters: {letters}</source>
        <extracomment>tokenmirror/export/pages.py</extracomment>
        <translation>此电脑上没有字体包含这些字符：{letters}</translation>
    </message>
    <message>
        <source>The typesetter could not make every part of it readable by a screen reader.</source>
        <extracomment>tokenmirror/export/pages.py</extracomment>
        <translation>排版程序无法让其中的每一部分都能被屏幕阅读器读取。</translation>
    </message>
    <message>
        <source>not observed</source>
        <extracomment>tokenmirror/export/svg_fills.py</extracomment>
        <translation>未观测</translation>
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
        <translation>您认为它省下的小时数</translation>
    </message>
    <message>
        <source>Your own answer</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>您自己的回答</translation>
    </message>
    <message>
        <source>Your own answer: {question}</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>您自己的回答：{question}</translation>
    </message>
    <message>
        <source>How is this counted</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>如何计算</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>用您自己的话</translation>
    </message>
    <message>
        <source>Hours are a number, such as 6 or 2.5.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>小时数是数字，如 6 或 2.5。</translation>
    </message>
    <message>
        <source>That is longer than an answer can be.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>超出了回答的长度。</translation>
    </message>
    <message>
        <source>Kept, for you alone.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>已保存，仅供您自己查看。</translation>
    </message>
    <message>
        <source>Taken away.</source>
        <extracomment>tokenmirror/ui/answer_field.py</extracomment>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>Change a ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>更改上限</translation>
    </message>
    <message>
        <source>Set a ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>设置上限</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>A limit of your own, that begins anew with each span. There is nothing to reach.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>您自己的限额，每个周期重新开始。没有什么需要达到。</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>可留空</translation>
    </message>
    <message>
        <source>A number above zero, such as 40M or 750k.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>大于零的数，如 40M 或 750k。</translation>
    </message>
    <message>
        <source>An amount such as 160 or 12.50.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>金额，如 160 或 12.50。</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>添加情景</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>添加</translation>
    </message>
    <message>
        <source>The same sessions at other prices: arithmetic, and no forecast.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>相同会话按其他价格计算：只是算术，不是预测。</translation>
    </message>
    <message>
        <source>Money at list price ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>按标价计的金额（{currency}）</translation>
    </message>
    <message>
        <source>A plan&apos;s flat fee ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>套餐固定费用（{currency}）</translation>
    </message>
    <message>
        <source>Holds for each</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>适用周期</translation>
    </message>
    <message>
        <source>Counted in</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Your own name for it</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>您自己的名称</translation>
    </message>
    <message>
        <source>All prices times a factor</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>所有价格乘以系数</translation>
    </message>
    <message>
        <source>Another model&apos;s prices for every call</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>所有调用按另一模型的价格</translation>
    </message>
    <message>
        <source>Another model&apos;s prices for small edits</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>小编辑按另一模型的价格</translation>
    </message>
    <message>
        <source>Caches kept 1 h</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>缓存保留 1 小时</translation>
    </message>
    <message>
        <source>Caches kept 5 min</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>缓存保留 5 分钟</translation>
    </message>
    <message>
        <source>A plan with a flat fee</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>固定费用套餐</translation>
    </message>
    <message>
        <source>What is different</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>系数</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Edits under so many lines</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>少于此行数的编辑</translation>
    </message>
    <message>
        <source>Fee a month ({currency})</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>每月费用（{currency}）</translation>
    </message>
    <message>
        <source>Something is missing, or is no number above zero.</source>
        <extracomment>tokenmirror/ui/budget_cards.py</extracomment>
        <translation>有内容缺失，或不是大于零的数。</translation>
    </message>
    <message>
        <source>Used so far</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>目前已用</translation>
    </message>
    <message>
        <source>Ceilings</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a ceiling</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>添加上限</translation>
    </message>
    <message>
        <source>What if</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>假如</translation>
    </message>
    <message>
        <source>Add a scenario…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>添加情景…</translation>
    </message>
    <message>
        <source>Quiet warnings are on</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>安静提醒已开启</translation>
    </message>
    <message>
        <source>Quiet warnings are off</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>安静提醒已关闭</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>更改 {name}</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>tokenmirror/ui/budget_panels.py</extracomment>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Open the session</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Open the change</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>打开更改</translation>
    </message>
    <message>
        <source>Show them: {cases}</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>显示：{cases}</translation>
    </message>
    <message>
        <source>Put them away</source>
        <extracomment>tokenmirror/ui/case_lists.py</extracomment>
        <translation>收起</translation>
    </message>
    <message>
        <source>changes</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Side</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>一侧</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>Median</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>中位数</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>tokenmirror/ui/charts/beside.py</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>tokenmirror/ui/charts/budget.py</extracomment>
        <translation>中位</translation>
    </message>
    <message>
        <source>too early to say</source>
        <extracomment>tokenmirror/ui/charts/budget.py</extracomment>
        <translation>为时过早，无法判断</translation>
    </message>
    <message>
        <source>On the day</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>当日</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>1 of 10 futures below</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>10 种未来中有 1 种低于此值</translation>
    </message>
    <message>
        <source>1 of 10 futures above</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>10 种未来中有 1 种高于此值</translation>
    </message>
    <message>
        <source>forecast</source>
        <extracomment>tokenmirror/ui/charts/budget_table.py</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>The database and all copies of it are written anew, encrypted. That takes some seconds, needs as much room again while it lasts, and goes on by itself if it is interrupted.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>数据库及其所有副本会被重新写成加密的。这需要几秒钟，期间需要再占用同样多的空间；若被中断，会自行继续。</translation>
    </message>
    <message>
        <source>A passphrase of mine instead, which is asked for at each start</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>改用我自己的密码短语，每次启动时询问</translation>
    </message>
    <message>
        <source>The key goes into the keyring of this computer, and the window opens when you are logged in.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>密钥存入这台计算机的密钥环，您登录后窗口即可打开。</translation>
    </message>
    <message>
        <source>The key is kept under your passphrase. Without it the recovery code alone opens the database.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>密钥由您的密码短语保护。没有它时，只有恢复码能打开数据库。</translation>
    </message>
    <message>
        <source>The keyring is asked. It may open a window that wants its password.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>正在询问密钥环。它可能会打开一个要求输入密码的窗口。</translation>
    </message>
    <message>
        <source>Without the key nobody can read anything. If the keyring is lost, the passphrase forgotten or the data folder carried to another computer, this code opens it. It is shown this once: keep it elsewhere.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>没有密钥，任何人都无法读取任何内容。如果密钥环丢失、忘记密码短语，或数据文件夹被带到另一台电脑，可用此恢复码打开。它只显示这一次：请保存在别处。</translation>
    </message>
    <message>
        <source>The database and its copies are written anew without encryption. Whoever can read your files can read them then; the key and the recovery code open nothing any more.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>数据库及其副本会被重新写成不加密的。之后能读取您文件的人都能读取它们；密钥和恢复码不再能打开任何东西。</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>At least {n} letters, twice the same.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>至少 {n} 个字符，两次相同。</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>您的恢复码</translation>
    </message>
    <message>
        <source>Encrypt now</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>立即加密</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>I have kept it</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>Make it a plain file again?</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>要改回不加密的文件吗？</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>解密</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>One moment.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>What changes took before stands beside what they took since then. Nothing has to come of it.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>更改在此前和此后各花了多少，并列显示。不一定要得出什么结论。</translation>
    </message>
    <message>
        <source>Its last day lies before its first.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>It is over</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>a new model, smaller tasks</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>新模型、更小的任务</translation>
    </message>
    <message>
        <source>From a day on</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>从某天起</translation>
    </message>
    <message>
        <source>A project beside the others</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>一个项目与其他项目</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>It needs a name of your own.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>需要一个您自己的名称。</translation>
    </message>
    <message>
        <source>It needs a project.</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>需要一个项目。</translation>
    </message>
    <message>
        <source>Change an experiment</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>更改实验</translation>
    </message>
    <message>
        <source>Add an experiment</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>添加实验</translation>
    </message>
    <message>
        <source>What is compared</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>First day</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>tokenmirror/ui/experiment_card.py</extracomment>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>What did my tokens turn into?</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>我的 token 变成了什么？</translation>
    </message>
    <message>
        <source>TokenMirror reads the logs your tools already leave here and sets them beside your commits.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>TokenMirror 读取您的工具已留在此处的日志，并与您的提交并列。</translation>
    </message>
    <message>
        <source>Before anything is read</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>读取之前</translation>
    </message>
    <message>
        <source>Change the addresses that count as yours</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>更改算作您的地址</translation>
    </message>
    <message>
        <source>Repositories your sessions worked in</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>您的会话工作过的仓库</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Look around with made-up data</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>用虚构数据看看</translation>
    </message>
    <message>
        <source>Will be read</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>会读取</translation>
    </message>
    <message>
        <source>Counts, times, models and edited lines in the logs; your commits in the repositories below.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>日志中的计数、时间、模型和所编辑的行；下列仓库中您的提交。</translation>
    </message>
    <message>
        <source>Will never be stored or sent</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>绝不存储或发送</translation>
    </message>
    <message>
        <source>Prompts, responses, code, diffs, command output. Nothing leaves this computer.</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>提示词、回复、代码、差异、命令输出。一切都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <extracomment>tokenmirror/ui/first_run.py</extracomment>
        <translation>在这台电脑上找到的</translation>
    </message>
    <message>
        <source>All definitions</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>所有定义</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>How {figure} is counted</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>{figure}如何计算</translation>
    </message>
    <message>
        <source>What it does not say</source>
        <extracomment>tokenmirror/ui/help.py</extracomment>
        <translation>它不说明什么</translation>
    </message>
    <message>
        <source>Your note</source>
        <extracomment>tokenmirror/ui/note_field.py</extracomment>
        <translation>您的笔记</translation>
    </message>
    <message>
        <source>private, not in any summary unless you tick it</source>
        <extracomment>tokenmirror/ui/note_field.py</extracomment>
        <translation>私密；除非您勾选，不会出现在任何摘要中</translation>
    </message>
    <message>
        <source>Meant for</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>用于</translation>
    </message>
    <message>
        <source>not said</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Write a note</source>
        <extracomment>tokenmirror/ui/own_note.py</extracomment>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The ceiling is removed.</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>上限已移除。</translation>
    </message>
    <message>
        <source>The scenario is removed.</source>
        <extracomment>tokenmirror/ui/screens/budget.py</extracomment>
        <translation>情景已移除。</translation>
    </message>
    <message>
        <source>Look back</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Measures</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>度量</translation>
    </message>
    <message>
        <source>Five questions</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>五个问题</translation>
    </message>
    <message>
        <source>Experiments</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>实验</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Pages of looking back</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>回顾的页面</translation>
    </message>
    <message>
        <source>Previous</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>tokenmirror/ui/screens/reflect.py</extracomment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Add an experiment…</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>添加实验…</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <source>Shown below</source>
        <extracomment>tokenmirror/ui/screens/reflect_experiments.py</extracomment>
        <translation>显示在下方</translation>
    </message>
    <message>
        <source>One question</source>
        <extracomment>tokenmirror/ui/screens/reflect_look_back.py</extracomment>
        <translation>一个问题</translation>
    </message>
    <message>
        <source>What took the place of token counts, against your own past</source>
        <extracomment>tokenmirror/ui/screens/reflect_measures.py</extracomment>
        <translation>取代 token 计数的度量，与自己的过去相比</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <extracomment>tokenmirror/ui/screens/reflect_notes.py</extracomment>
        <translation>搜索笔记</translation>
    </message>
    <message numerus="yes">
        <source>{n} cases</source>
        <extracomment>tokenmirror/ui/screens/reflect_questions.py</extracomment>
        <translation>
            <numerusform>{n} 例</numerusform>
        </translation>
    </message>
    <message>
        <source>What you answered other times</source>
        <extracomment>tokenmirror/ui/screens/reflect_questions.py</extracomment>
        <translation>您在其他时间的回答</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>副本</translation>
    </message>
    <message>
        <source>backup restore copy damage check undo</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>备份 恢复 副本 损坏 检查 撤销</translation>
    </message>
    <message>
        <source>Take a copy now</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>立即制作副本</translation>
    </message>
    <message>
        <source>Restore the copy</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>恢复此副本</translation>
    </message>
    <message>
        <source>Restore…</source>
        <extracomment>tokenmirror/ui/screens/settings/backups.py</extracomment>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>All of it is yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>全部属于您。</translation>
    </message>
    <message>
        <source>Copy it, lock it, take it along, have it forgotten, or leave. The logs of your tools stay as they are.</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>可以复制、加密、带走、遗忘或离开。工具的日志保持原样。</translation>
    </message>
    <message>
        <source>database folder size</source>
        <extracomment>tokenmirror/ui/screens/settings/data.py</extracomment>
        <translation>数据库 文件夹 大小</translation>
    </message>
    <message>
        <source>Where it is</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Show folder</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>tokenmirror/ui/screens/settings/data_kept.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Keeping</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>retention age years delete old</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>保留 期限 年 删除 旧</translation>
    </message>
    <message>
        <source>What becomes older is forgotten each day. Unless you choose so, nothing is.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>更旧的内容会每天遗忘。除非您这样选择，否则什么都不会遗忘。</translation>
    </message>
    <message>
        <source>Taking it along</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>带走</translation>
    </message>
    <message>
        <source>export all my data copy JSON portability</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>导出 全部 数据 副本 JSON 可携带</translation>
    </message>
    <message>
        <source>Everything that is stored, your own words too, as lines of JSON that any program reads.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>所有存储的内容，包括您自己的文字，以任何程序都能读取的 JSON 行写出。</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>delete erase remove session repository period everything</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>删除 清除 会话 仓库 时间段 全部</translation>
    </message>
    <message>
        <source>Sessions, and what you wrote of them. Before anything goes, you are told what.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>会话以及您为其写下的内容。遗忘之前会告知将失去什么。</translation>
    </message>
    <message>
        <source>All up to now, your own words too. What you chose to leave out stays left out.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>到目前为止的全部内容，包括您自己的文字。您排除的内容仍保持排除。</translation>
    </message>
    <message>
        <source>Sessions are forgotten from their menu, repositories and tools on the pages of the same name.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>会话从其菜单中遗忘，仓库和工具在同名页面中遗忘。</translation>
    </message>
    <message>
        <source>Leaving</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>离开</translation>
    </message>
    <message>
        <source>uninstall remove leave quit</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>卸载 移除 离开 退出</translation>
    </message>
    <message>
        <source>Quit, then `{command}` lists everything that was written outside of the program: this folder, the entry that starts it at login, the key in the keyring. With --remove it takes all of it away.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>退出后，`{command}` 会列出写在程序之外的一切：此文件夹、登录时启动的条目、密钥环中的密钥。加上 --remove 会将其全部移除。</translation>
    </message>
    <message>
        <source>Keep things</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>保留内容</translation>
    </message>
    <message>
        <source>Export all…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>全部导出…</translation>
    </message>
    <message>
        <source>All of my data</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>我的全部数据</translation>
    </message>
    <message>
        <source>Where to?</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>导出到哪里？</translation>
    </message>
    <message>
        <source>Forget…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>遗忘…</translation>
    </message>
    <message>
        <source>A time</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>一段时间</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>全部遗忘…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Take everything away</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>全部移除</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>诊断</translation>
    </message>
    <message>
        <source>It is being made…</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>正在生成…</translation>
    </message>
    <message>
        <source>Save…</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>保存…</translation>
    </message>
    <message>
        <source>It could not be made. In a terminal: tokenmirror diagnostics</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>无法生成。可在终端中运行：tokenmirror diagnostics</translation>
    </message>
    <message>
        <source>Saved, readable by you alone.</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>已保存，只有您能读取。</translation>
    </message>
    <message>
        <source>Nothing is sent. Read it before you give it to anyone.</source>
        <extracomment>tokenmirror/ui/screens/settings/diagnosis.py</extracomment>
        <translation>不会发送任何内容。交给他人之前请先阅读。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>加密</translation>
    </message>
    <message>
        <source>encrypt key keyring passphrase recovery code password lock</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>加密 密钥 密钥环 密码短语 恢复码 密码 锁定</translation>
    </message>
    <message>
        <source>Encrypts with a new key and shows its recovery code; the old code opens nothing any more.</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>用新密钥加密并显示其恢复码；旧的恢复码不再能打开任何东西。</translation>
    </message>
    <message>
        <source>Another key</source>
        <extracomment>tokenmirror/ui/screens/settings/encryption.py</extracomment>
        <translation>另一把密钥</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>F1 on a figure, or its menu, shows the definition of that figure alone.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>在数值上按 F1 或用其菜单，可单独显示该数值的定义。</translation>
    </message>
    <message>
        <source>definitions how is this counted</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>定义 如何计算</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Tab leads through every control. The same sheet opens anywhere with ? or Ctrl+/.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>Tab 可依次到达所有控件。随处按 ? 或 Ctrl+/ 打开同一张表。</translation>
    </message>
    <message>
        <source>shortcuts keys hotkeys</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>快捷键 按键 热键</translation>
    </message>
    <message>
        <source>Search the definitions</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>搜索定义</translation>
    </message>
    <message>
        <source>No definition holds these words.</source>
        <extracomment>tokenmirror/ui/screens/settings/help_pages.py</extracomment>
        <translation>没有包含这些词的定义。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>theme dark light colours contrast rows animation</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>主题 深色 浅色 颜色 对比度 行 动画</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>Numbers, dates and money are written as the language does.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>数字、日期和金额按所选语言书写。</translation>
    </message>
    <message>
        <source>Start and tray</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>启动与托盘</translation>
    </message>
    <message>
        <source>login autostart boot notifications close quit</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>登录 自启动 开机 通知 关闭 退出</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system says, it changes with it at once.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>跟随系统，并立即随之变化。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Stronger lines, and an edge and a pattern on every outcome.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>线条更粗，每种结果都带边框和图案。</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>表格行</translation>
    </message>
    <message>
        <source>Roomy rows are 30 pixels high, others 26.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>宽松行高 30 像素，其他为 26。</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>动态效果</translation>
    </message>
    <message>
        <source>Today&apos;s card fades in for a tenth of a second; reduced, nothing moves.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>今天的卡片用十分之一秒淡入；减弱后没有任何动画。</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>程序语言</translation>
    </message>
    <message>
        <source>Every screen changes at once.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>所有界面立即切换。</translation>
    </message>
    <message>
        <source>{problem} ({place})</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>{problem}（{place}）</translation>
    </message>
    <message>
        <source>Start at login</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>在托盘中启动</translation>
    </message>
    <message>
        <source>At login, without the window; where there is no tray, with it.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>登录时不显示窗口；没有托盘时显示。</translation>
    </message>
    <message>
        <source>Keep watching when the window is closed</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>关闭窗口后继续监视</translation>
    </message>
    <message>
        <source>The tray icon brings it back. Off: closing the window quits.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>可从托盘图标恢复。关闭此项：关闭窗口即退出。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Quiet ones, of these three things and of nothing else.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>安静的通知，仅限以下三件事。</translation>
    </message>
    <message>
        <source>Logs about to be deleted</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>即将被删除的日志</translation>
    </message>
    <message>
        <source>By their own tool, before they were read.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>由其工具在读取之前删除。</translation>
    </message>
    <message>
        <source>A ceiling nearly reached</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>即将达到的上限</translation>
    </message>
    <message>
        <source>One that you set yourself.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>您自己设定的上限。</translation>
    </message>
    <message>
        <source>A tool that can no longer be read</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>无法再读取的工具</translation>
    </message>
    <message>
        <source>What was read stays.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>已读取的内容保留。</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>关</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Written to {place}</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>已写入 {place}</translation>
    </message>
    <message>
        <source>Logs are read as they grow, before a tool deletes them.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation>日志边增长边读取，赶在工具删除之前。</translation>
    </message>
    <message>
        <source>Tools</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>logs folders read forget pause sources</source>
        <extracomment>tokenmirror/ui/screens/settings/screen.py</extracomment>
        <translation>日志 文件夹 读取 遗忘 暂停 来源</translation>
    </message>
    <message>
        <source>{page}: {setting}</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>{page}：{setting}</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>No setting holds these words.</source>
        <extracomment>tokenmirror/ui/screens/settings/search.py</extracomment>
        <translation>没有包含这些词的设置。</translation>
    </message>
    <message>
        <source>Repositories</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>仓库</translation>
    </message>
    <message>
        <source>default branch leave out moved missing folder git</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>默认 分支 排除 移动 缺失 文件夹 git</translation>
    </message>
    <message>
        <source>Work of {folder} now lands in {branch}.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{folder} 的工作现在合入 {branch}。</translation>
    </message>
    <message>
        <source>Sessions knew it as {folder}. What they did there counts for the repository that you name.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>会话所知的位置是 {folder}。在那里所做的计入您指明的仓库。</translation>
    </message>
    <message>
        <source>Sessions that worked in it, or will, count for it. Its history is read with git.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>曾在或将在其中工作的会话计入它。其历史由 git 读取。</translation>
    </message>
    <message>
        <source>My addresses</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>我的地址</translation>
    </message>
    <message>
        <source>e-mail author identity me</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>电子邮件 作者 身份 我</translation>
    </message>
    <message>
        <source>Commits under it count as yours, those of the past too.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>用它的提交算作您的，包括过去的提交。</translation>
    </message>
    <message>
        <source>{address} no longer counts as yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{address} 不再算作您的。</translation>
    </message>
    <message>
        <source>Add a repository…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>添加仓库…</translation>
    </message>
    <message>
        <source>Watch {repository}</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>监视 {repository}</translation>
    </message>
    <message>
        <source>Left out, its history is not read and its tokens count as they did</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>排除后不读取其历史，其 token 照旧计算</translation>
    </message>
    <message>
        <source>Default branch</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>默认分支</translation>
    </message>
    <message>
        <source>as git&apos;s facts say</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>依 git 的信息</translation>
    </message>
    <message>
        <source>Where work lands. What you choose outranks git&apos;s facts.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>工作合入之处。您的选择优先于 git 的信息。</translation>
    </message>
    <message>
        <source>Where is it now?</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>它现在在哪里？</translation>
    </message>
    <message>
        <source>Add a repository</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>添加仓库</translation>
    </message>
    <message>
        <source>A folder inside the repository</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>仓库内的文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Another address of yours</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>您的另一个地址</translation>
    </message>
    <message>
        <source>Add an address</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>Folders that are gone</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>已不存在的文件夹</translation>
    </message>
    <message>
        <source>Known repositories</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>已知仓库</translation>
    </message>
    <message>
        <source>It is elsewhere now…</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>它现在在别处…</translation>
    </message>
    <message>
        <source>Default branch of {repository}</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>{repository} 的默认分支</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>由您选定</translation>
    </message>
    <message>
        <source>what git&apos;s facts say</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>git 的信息</translation>
    </message>
    <message>
        <source>None is known yet. Sessions name the folders they work in.</source>
        <extracomment>tokenmirror/ui/screens/settings/stored.py</extracomment>
        <translation>尚无已知仓库。会话会指明其工作的文件夹。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>一切都留在这台电脑上。</translation>
    </message>
    <message>
        <source>There is no account and no upload, and connections to the Internet are refused.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>没有账户，没有上传，到互联网的连接会被拒绝。</translation>
    </message>
    <message>
        <source>database stored never folder size check data</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>数据库 存储 从不 文件夹 大小 检查 数据</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>List prices are what the vendors publish. They are not what you or anybody paid.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>标价是供应商公布的价格，而非您或任何人支付的金额。</translation>
    </message>
    <message>
        <source>money currency cost model list price table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>金额 货币 费用 模型 列表 价格 表</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>A private mirror of what your AI tokens turned into. Nobody is compared, and nothing leaves.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>一面私人的镜子，映出您的 AI token 变成了什么。不与任何人比较，也没有任何内容外传。</translation>
    </message>
    <message>
        <source>version licence license Qt Python SQLite git diagnosis log fault problem</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>版本 许可证 Qt Python SQLite git 诊断 日志 故障 问题</translation>
    </message>
    <message>
        <source>Versions, counts and the last lines of the program&apos;s own log. It names nothing of yours.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>版本、数量和程序自身日志的最后几行。其中不提及您的任何名称。</translation>
    </message>
    <message>
        <source>Database</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Copy path</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Connections to the Internet</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>互联网连接</translation>
    </message>
    <message>
        <source>Files in the folder</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>文件夹中的文件</translation>
    </message>
    <message>
        <source>How to check this yourself</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>如何自行核查</translation>
    </message>
    <message>
        <source>Price table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Currency</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>货币</translation>
    </message>
    <message>
        <source>{currency}, as in the table</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>{currency}，如价格表所示</translation>
    </message>
    <message>
        <source>Prices of your own</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>您自己的价格</translation>
    </message>
    <message>
        <source>Models of your calls without a price</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>您的调用中没有价格的模型</translation>
    </message>
    <message>
        <source>the example</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>Show…</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>显示…</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>出现问题时</translation>
    </message>
    <message>
        <source>Licences of everything that runs</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>所运行的一切的许可证</translation>
    </message>
    <message>
        <source>Stored</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Never stored</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>从不存储</translation>
    </message>
    <message>
        <source>Show text</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>显示文本</translation>
    </message>
    <message>
        <source>Licence of {name}</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>{name} 的许可证</translation>
    </message>
    <message>
        <source>Such a file names prices for a million tokens, as in this one:</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation>这样的文件列出每百万 token 的价格，如下所示：</translation>
    </message>
    <message>
        <source>Which tools are read and from where. Where one is turned off, what was read of it stays.</source>
        <extracomment>tokenmirror/ui/screens/sources.py</extracomment>
        <translation>读取哪些工具，从何处读取。关闭某个工具后，已读取的内容保留。</translation>
    </message>
    <message>
        <source>Tools and their logs</source>
        <extracomment>tokenmirror/ui/screens/sources.py</extracomment>
        <translation>工具及其日志</translation>
    </message>
    <message>
        <source>Look over</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>查看</translation>
    </message>
    <message>
        <source>Two summaries</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>两份摘要</translation>
    </message>
    <message>
        <source>{folder} is a repository. Whoever gets the repository, or a copy of it, can get this summary too.</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>{folder} 是一个仓库。得到该仓库或其副本的人也能得到这份摘要。</translation>
    </message>
    <message>
        <source>Save into a repository?</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>保存到仓库中？</translation>
    </message>
    <message>
        <source>Save there</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>保存到那里</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>保存摘要</translation>
    </message>
    <message>
        <source>Drafts</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Given away</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>已给出</translation>
    </message>
    <message>
        <source>{format} (*.{ending})</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>{format} (*.{ending})</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>tokenmirror/ui/screens/summary.py</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>前进</translation>
    </message>
    <message>
        <source>The period before</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>上一时段</translation>
    </message>
    <message>
        <source>The period after</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>下一时段</translation>
    </message>
    <message>
        <source>The period up to now</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>截至现在的时段</translation>
    </message>
    <message>
        <source>Take the last correction back</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>撤销上一次更正</translation>
    </message>
    <message>
        <source>How what has the keyboard is counted</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>当前焦点项如何计算</translation>
    </message>
    <message>
        <source>These shortcuts</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>这些快捷键</translation>
    </message>
    <message>
        <source>Close the window</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>The point before or after</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>前一个或后一个点</translation>
    </message>
    <message>
        <source>The first or last point</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>第一个或最后一个点</translation>
    </message>
    <message>
        <source>Another lane or series</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>另一条泳道或系列</translation>
    </message>
    <message>
        <source>Open what is behind it</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>打开其背后的内容</translation>
    </message>
    <message>
        <source>Leave the point</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>离开该点</translation>
    </message>
    <message>
        <source>The data as a table</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>以表格显示数据</translation>
    </message>
    <message>
        <source>Back to the whole period</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>返回整个时段</translation>
    </message>
    <message>
        <source>Copy the figures</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>复制数值</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Move through the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>在行间移动</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>搜索行</translation>
    </message>
    <message>
        <source>From the search to the rows</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>从搜索到行</translation>
    </message>
    <message>
        <source>Tick, or tick no more</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>Move it up or down</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>上移或下移</translation>
    </message>
    <message>
        <source>Write beside it, or open what is below it</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>在旁边书写，或展开下面的内容</translation>
    </message>
    <message>
        <source>One step back, or forth again</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>后退一步，或再前进</translation>
    </message>
    <message>
        <source>Search the contents</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>In a chart</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>图表中</translation>
    </message>
    <message>
        <source>In a table</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>表格中</translation>
    </message>
    <message>
        <source>In the contents of a summary</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation>在摘要内容中</translation>
    </message>
    <message>
        <source>{keys}: {does}</source>
        <extracomment>tokenmirror/ui/shortcuts_sheet.py</extracomment>
        <translation>{keys}：{does}</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>tokenmirror/ui/small_pictures.py</extracomment>
        <translation>图</translation>
    </message>
    <message>
        <source>Days of your own</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>自选日期</translation>
    </message>
    <message>
        <source>Use these days</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>使用这些日期</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>There is a draft of that name; this one takes its place.</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>已有同名草稿；将被此草稿取代。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <extracomment>tokenmirror/ui/summary/cards.py</extracomment>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>This page discloses</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>本页透露</translation>
    </message>
    <message>
        <source>Template</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>模板</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Look over and save…</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>查看并保存…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>已保存为“{name}”</translation>
    </message>
    <message>
        <source>Tick it to write beside it.</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>勾选后可在旁边书写。</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move up</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>向上移动</translation>
    </message>
    <message>
        <source>Move down</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>向下移动</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>From the draft “{name}”</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>来自草稿“{name}”</translation>
    </message>
    <message>
        <source>Not kept as a draft yet</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>尚未保存为草稿</translation>
    </message>
    <message>
        <source>Your words</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>您的话</translation>
    </message>
    <message>
        <source>Beside a part or a thing that is ticked.</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>写在已勾选的部分或条目旁。</translation>
    </message>
    <message>
        <source>changed by you</source>
        <extracomment>tokenmirror/ui/summary/choosing.py</extracomment>
        <translation>由您更改</translation>
    </message>
    <message>
        <source>Figures of both</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>两者的数字</translation>
    </message>
    <message>
        <source>Both are yours. More or less of something is neither better nor worse.</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>两份都是您的。多或少都不表示更好或更差。</translation>
    </message>
    <message>
        <source>First: {name}</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>第一份：{name}</translation>
    </message>
    <message>
        <source>Second: {name}</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>第二份：{name}</translation>
    </message>
    <message>
        <source>Given away by the first alone</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>仅第一份给出</translation>
    </message>
    <message>
        <source>Given away by the second alone</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>仅第二份给出</translation>
    </message>
    <message>
        <source>nothing that the other did not</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>没有另一份所没有的</translation>
    </message>
    <message>
        <source>Figure</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>第一份</translation>
    </message>
    <message>
        <source>Second</source>
        <extracomment>tokenmirror/ui/summary/compared.py</extracomment>
        <translation>第二份</translation>
    </message>
    <message>
        <source>Space ticks, Alt+Up and Alt+Down move, Enter writes beside it, Ctrl+Z takes back.</source>
        <extracomment>tokenmirror/ui/summary/contents.py</extracomment>
        <translation>空格勾选，Alt+上/下 移动，回车在旁边书写，Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>It is tagged for who has it read out (PDF/UA).</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>已为朗读添加标签（PDF/UA）。</translation>
    </message>
    <message>
        <source>It is not tagged for who has it read out: {why} The web page is.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>未为朗读添加标签：{why}网页则有。</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>图片 (PNG)</translation>
    </message>
    <message>
        <source>Figures as JSON</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>数字，JSON</translation>
    </message>
    <message>
        <source>Figures as CSV</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>数字，CSV</translation>
    </message>
    <message>
        <source>Pages to print or to send, with text that can be selected.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>可打印或发送的页面，文字可选取。</translation>
    </message>
    <message>
        <source>One file for any browser, without scripts or links; also for who has it read out.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>适用于任何浏览器的单个文件，无脚本和链接；也适合朗读。</translation>
    </message>
    <message>
        <source>Plain text with headings and tables, to be pasted elsewhere.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>带标题和表格的纯文本，可粘贴到别处。</translation>
    </message>
    <message>
        <source>The pages as one picture; who has it read out hears nothing of it.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>将页面作为一张图片；朗读时听不到任何内容。</translation>
    </message>
    <message>
        <source>The same figures with their ranges and caveats, for scripts; with a schema.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>同样的数字及其范围和说明，供脚本使用；附带模式。</translation>
    </message>
    <message>
        <source>The same figures as a table, for spreadsheets.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>同样的数字，表格形式，供电子表格使用。</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>What you give away is remembered here, so that you can look it up.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>您给出的内容会记在这里，方便日后查看。</translation>
    </message>
    <message>
        <source>Everything that is given away</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>给出的全部内容</translation>
    </message>
    <message>
        <source>This is everything that the summary gives away.</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>这就是摘要给出的全部内容。</translation>
    </message>
    <message>
        <source>Title and own words, as they stand in it</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>标题和您自己的话，原样列出</translation>
    </message>
    <message>
        <source>Not in it</source>
        <extracomment>tokenmirror/ui/summary/look_over.py</extracomment>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Who has a summary with the same pseudonyms can tell that both speak of the same projects.</source>
        <extracomment>tokenmirror/ui/summary/names_part.py</extracomment>
        <translation>持有使用相同化名的摘要的人可以看出两者谈的是同一些项目。</translation>
    </message>
    <message>
        <source>Other pseudonyms</source>
        <extracomment>tokenmirror/ui/summary/names_part.py</extracomment>
        <translation>换用其他化名</translation>
    </message>
    <message>
        <source>Preview</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>Preview, {n} pages</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>
            <numerusform>预览，{n} 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {number} of {many}</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>第 {number} 页，共 {many} 页</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <extracomment>tokenmirror/ui/summary/preview.py</extracomment>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>{title}, {format}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>{title}，{format}</translation>
    </message>
    <message>
        <source>No draft is kept.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>没有草稿。</translation>
    </message>
    <message>
        <source>Save draft keeps what is ticked and written under a name of yours, to be opened again.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>“保存草稿”会以您起的名称保存已勾选和写下的内容，可再次打开。</translation>
    </message>
    <message>
        <source>Open the summary</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>打开摘要</translation>
    </message>
    <message>
        <source>Drafts and what was given away</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>草稿和已给出的内容</translation>
    </message>
    <message>
        <source>Compare two</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>比较两份</translation>
    </message>
    <message>
        <source>Rename the draft</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>重命名草稿</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Dropped {name}.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>已丢弃 {name}。</translation>
    </message>
    <message>
        <source>Compare {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>比较 {name}</translation>
    </message>
    <message>
        <source>The file itself stays where it is. What it disclosed is then known to nobody here.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>文件本身保持原处。此后这里不再知道它透露了什么。</translation>
    </message>
    <message>
        <source>Forget that this was given away?</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>忘记曾给出这份内容？</translation>
    </message>
    <message>
        <source>Forget</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>SHA-256 of the file: {digest}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>文件的 SHA-256：{digest}</translation>
    </message>
    <message>
        <source>Nothing was given away yet.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>尚未给出任何内容。</translation>
    </message>
    <message>
        <source>Whatever you save or copy of a summary is listed here, with what it disclosed. Only you see it.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>您保存或复制的摘要会列在这里，并附上透露的内容。只有您能看到。</translation>
    </message>
    <message>
        <source>What left this program, as it was told then. Only you see this list.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>离开本程序的内容，按当时所述。只有您能看到此列表。</translation>
    </message>
    <message>
        <source>A draft keeps what is ticked and written; its figures are those of the day it is opened.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>草稿保留已勾选和写下的内容；数字以打开之日为准。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Drop</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>重命名 {name}</translation>
    </message>
    <message>
        <source>Drop {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>丢弃 {name}</translation>
    </message>
    <message>
        <source>Forget {name}</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>忘记 {name}</translation>
    </message>
    <message>
        <source>Tick two of the list.</source>
        <extracomment>tokenmirror/ui/summary/shelf.py</extracomment>
        <translation>请在列表中勾选两项。</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Back to the summary</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>返回摘要</translation>
    </message>
    <message>
        <source>This month</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>本季度</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>上季度</translation>
    </message>
    <message>
        <source>Days of your own…</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>自选日期…</translation>
    </message>
    <message>
        <source>US Letter</source>
        <extracomment>tokenmirror/ui/summary/tools.py</extracomment>
        <translation>美国信纸</translation>
    </message>
    <message>
        <source>Your words at the top</source>
        <extracomment>tokenmirror/ui/summary/words_field.py</extracomment>
        <translation>开头您的话</translation>
    </message>
    <message>
        <source>Your words beside “{row}”</source>
        <extracomment>tokenmirror/ui/summary/words_field.py</extracomment>
        <translation>“{row}”旁您的话</translation>
    </message>
    <message>
        <source>This takes a moment</source>
        <extracomment>tokenmirror/ui/task_card.py</extracomment>
        <translation>这需要一点时间</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <extracomment>tokenmirror/ui/task_card.py</extracomment>
        <translation>{done} / {all}</translation>
    </message>
    <message>
        <source>The database is encrypted</source>
        <extracomment>tokenmirror/ui/unlock_page.py</extracomment>
        <translation>数据库已加密</translation>
    </message>
    <message>
        <source>TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror</translation>
    </message>
    <message>
        <source>Mirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Sessions</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>会话</translation>
    </message>
    <message>
        <source>Reflect</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Budget</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>预算</translation>
    </message>
    <message>
        <source>Summary</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Screens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>界面</translation>
    </message>
    <message>
        <source>Tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>工具</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 13 weeks</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>最近 13 周</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>All time</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>{period}, earlier</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{period}，更早</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{first}至{last}</translation>
    </message>
    <message>
        <source>Reading what is stored…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>正在读取已存储的内容…</translation>
    </message>
    <message>
        <source>Where the tokens went</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>token 的去向</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Copy the exact figure</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>复制精确数值</translation>
    </message>
    <message>
        <source>without tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>没有 token</translation>
    </message>
    <message>
        <source>All tokens of the period by outcome</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>该时段全部 token（按结果）</translation>
    </message>
    <message>
        <source>{label}, pending</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}，待定</translation>
    </message>
    <message>
        <source>{label}, a guess</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}，推测</translation>
    </message>
    <message>
        <source>{label}, estimated by the tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{label}，由工具估算</translation>
    </message>
    <message>
        <source>bottom to top in the order above</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>自下而上，与上方顺序一致</translation>
    </message>
    <message>
        <source>Changes landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>已合入的更改</translation>
    </message>
    <message>
        <source>one square each, on the day it landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>每项一个方块，位于合入当日</translation>
    </message>
    <message>
        <source>how many, by month</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>每月数量</translation>
    </message>
    <message>
        <source>none in this period</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>此时段没有</translation>
    </message>
    <message>
        <source>List price</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>标价</translation>
    </message>
    <message>
        <source>at least</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>至少</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>Week</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Table</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>表格</translation>
    </message>
    <message>
        <source>Chart</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>kept, pending</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>保留，待定</translation>
    </message>
    <message>
        <source>Arrow keys read the points, Enter opens what is behind one, T shows a table, Ctrl+C copies the figures, Ctrl+S saves.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>方向键读取各点，Enter 打开其背后的内容，T 显示表格，Ctrl+C 复制数值，Ctrl+S 保存。</translation>
    </message>
    <message>
        <source>Copy a picture</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save as a picture (PNG)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>保存为图片（PNG）…</translation>
    </message>
    <message>
        <source>Save as a drawing (SVG)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>保存为图形（SVG）…</translation>
    </message>
    <message>
        <source>Save the figures (CSV)…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>保存数值（CSV）…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>图形 (*.svg)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved {name} in {folder}.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>已将 {name} 保存到 {folder}。</translation>
    </message>
    <message>
        <source>The figures are on the clipboard.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>数值已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>图片已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>合计</translation>
    </message>
    <message>
        <source>Guess</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>推测</translation>
    </message>
    <message>
        <source>Estimated by the tool</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>由工具估算</translation>
    </message>
    <message>
        <source>Calls without tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>没有 token 的调用</translation>
    </message>
    <message>
        <source>Cost it recorded</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>所记录的费用</translation>
    </message>
    <message>
        <source>How far it is known</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>已知程度</translation>
    </message>
    <message>
        <source>tokens</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>token</translation>
    </message>
    <message>
        <source>%</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>%</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>In progress</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not landed yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>尚未合入</translation>
    </message>
    <message>
        <source>Nothing is in progress in this period.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>此时段没有进行中的内容。</translation>
    </message>
    <message>
        <source>Lines that changes newly put in, counted 7, 30, 90, 180, 365 and 730 days after landing and now. A line that is watched for less counts for as long as it is (Kaplan-Meier). The band holds the share 95 times in 100, by how much changes differ.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>更改新加入的行，在合入后 7、30、90、180、365、730 天和现在计数。观测时间较短的行只计观测期（Kaplan-Meier）。区间按更改之间的差异，100 次中有 95 次包含该比例。</translation>
    </message>
    <message>
        <source>{day} days</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{day} 天</translation>
    </message>
    <message>
        <source>Share of lines still alive, by days since they landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>按合入后天数统计的存活行比例</translation>
    </message>
    <message>
        <source>Since landing</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>合入后</translation>
    </message>
    <message>
        <source>Alive</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>存活</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>No older</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>数量太少，无法判断</translation>
    </message>
    <message>
        <source>Tokens per kept piece</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>每件保留工作的 token</translation>
    </message>
    <message>
        <source>middle half</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>中间一半</translation>
    </message>
    <message>
        <source>pieces</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>件</translation>
    </message>
    <message>
        <source>Kept pieces</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>保留的工作</translation>
    </message>
    <message>
        <source>First quartile</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>第一四分位数</translation>
    </message>
    <message>
        <source>Third quartile</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>第三四分位数</translation>
    </message>
    <message>
        <source>every total has a receipt</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>每个合计都有明细</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>明细</translation>
    </message>
    <message>
        <source>Search subject, branch, id</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>搜索主题、分支、ID</translation>
    </message>
    <message>
        <source>Fate</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>去向</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Went into</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>流向</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>按</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>更改</translation>
    </message>
    <message>
        <source>Commit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>会话</translation>
    </message>
    <message>
        <source>Landed</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>合入</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>Restore</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>copying, {percent}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>正在复制，{percent}</translation>
    </message>
    <message>
        <source>{rows} rows copied</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>已复制 {rows} 行</translation>
    </message>
    <message>
        <source>Commits</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Repository</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Lines alive / added</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>存活 / 新增行</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>Search project, tool, id</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>搜索项目、工具、ID</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>调用</translation>
    </message>
    <message>
        <source>Edits</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>{text}: a guess, by time and place alone</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{text}：仅凭时间和位置的推测</translation>
    </message>
    <message>
        <source>Tokens against lines alive</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>token 与存活行</translation>
    </message>
    <message>
        <source>lines alive today</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>今天存活的行</translation>
    </message>
    <message>
        <source>own past</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>自己的过去</translation>
    </message>
    <message>
        <source>Session {name}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>会话 {name}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Back to the whole session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>返回整个会话</translation>
    </message>
    <message>
        <source>Fewer files</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>较少文件</translation>
    </message>
    <message>
        <source>More files</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>更多文件</translation>
    </message>
    <message>
        <source>From commit to commit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>从提交到提交</translation>
    </message>
    <message>
        <source>the outcomes add up to the session</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>各部分相加即为整个会话</translation>
    </message>
    <message>
        <source>Show {count} more</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>再显示 {count} 项</translation>
    </message>
    <message>
        <source>{went}: open commit {commit}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{went}：打开提交 {commit}</translation>
    </message>
    <message>
        <source>Intent</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>意图</translation>
    </message>
    <message>
        <source>what you say of it</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>您对它的说明</translation>
    </message>
    <message>
        <source>Of learning, review, debugging and spike, what was left open counts as set aside.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>学习、评审、调试和试验中未完成的部分计为搁置。</translation>
    </message>
    <message>
        <source>Say that this session was this</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>声明此会话属于这一类</translation>
    </message>
    <message>
        <source>Take this back</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>No row holds these words.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>没有包含这些词的行。</translation>
    </message>
    <message>
        <source>No row here is “{fate}”.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>此处没有“{fate}”的行。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>显示所有行</translation>
    </message>
    <message>
        <source>{shown} of {all} shown</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>显示 {shown} / {all}</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>详情</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>更正</translation>
    </message>
    <message>
        <source>What you say outranks all evidence, and can be taken back</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>您的声明优先于所有依据，并可撤回</translation>
    </message>
    <message>
        <source>Show commands</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>显示命令</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>隐藏命令</translation>
    </message>
    <message>
        <source>Choose a row to see what is behind it.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>选择一行以查看其背后的内容。</translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read {tool}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>读取 {tool}</translation>
    </message>
    <message>
        <source>Read {folder}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>读取 {folder}</translation>
    </message>
    <message>
        <source>Turned off, it is read no more; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>关闭后不再读取；已读取的内容保留</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Add a folder with logs of {tool}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>添加含 {tool} 日志的文件夹</translation>
    </message>
    <message>
        <source>Forget everything from it…</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>遗忘来自它的全部内容…</translation>
    </message>
    <message>
        <source>Forget everything that was read from {folder}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>遗忘从 {folder} 读取的全部内容</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Take {folder} off the list; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>将 {folder} 从列表移除；已读取的内容保留</translation>
    </message>
    <message>
        <source>{count} tools that can be read and are not here</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>可以读取但不在此处的 {count} 个工具</translation>
    </message>
    <message>
        <source>1 tool that can be read and is not here</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>可以读取但不在此处的 1 个工具</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Logs in it are read like those in the tool&apos;s own folder. A copy from another computer counts under that computer&apos;s name.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>其中的日志与工具自己文件夹中的日志一样读取。来自另一台电脑的副本计在那台电脑名下。</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>电脑</translation>
    </message>
    <message>
        <source>optional, if it was copied from another one</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>可选，如从另一台复制而来</translation>
    </message>
    <message>
        <source>reading older logs, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>正在读取较早的日志，{percent} %</translation>
    </message>
    <message>
        <source>reading history, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>正在读取历史，{percent} %</translation>
    </message>
    <message>
        <source>writing the database anew, {percent} %</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>正在重写数据库，{percent} %</translation>
    </message>
    <message>
        <source>stopped at {percent} %; what was read can be used</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>停在 {percent} %；已读取的内容可以使用</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>停止读取；已读取的内容保留</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>继续读取</translation>
    </message>
    <message>
        <source>Watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>监视中</translation>
    </message>
    <message>
        <source>Catching up</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>追赶中</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>未监视</translation>
    </message>
    <message>
        <source>Cannot store yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>暂时无法保存</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Reading the logs stopped {times} times in a row and is tried again every minute. `tokenmirror doctor` says more.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>读取日志连续中断 {times} 次，每分钟重试一次。`tokenmirror doctor` 提供更多信息。</translation>
    </message>
    <message>
        <source>What is stored could not be read: {why}. It is asked again with the next change.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>无法读取已存储的内容：{why}。下次更改时会再次读取。</translation>
    </message>
    <message>
        <source>That could not be noted: {why}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>无法记下：{why}</translation>
    </message>
    <message>
        <source>{why}</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>{why}</translation>
    </message>
    <message>
        <source>Made-up data: these people, projects and numbers do not exist. Closing the window deletes it all.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>虚构数据：这些人物、项目和数字并不存在。关闭窗口即全部删除。</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Opened read-only: a newer version wrote this. Nothing is read or changed.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>以只读方式打开：由较新版本写入。不读取也不更改任何内容。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>忽略</translation>
    </message>
    <message>
        <source>TokenMirror keeps watching in the tray; Quit is in its menu.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror 在托盘中继续监视；退出在其菜单中。</translation>
    </message>
    <message>
        <source>This desktop shows no tray icon; closing the window quits.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>此桌面不显示托盘图标；关闭窗口即退出。</translation>
    </message>
    <message>
        <source>Open TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>打开 TokenMirror</translation>
    </message>
    <message>
        <source>Pause watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>暂停监视</translation>
    </message>
    <message>
        <source>Resume watching</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>继续监视</translation>
    </message>
    <message>
        <source>Read again now</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>立即重新读取</translation>
    </message>
    <message>
        <source>Today in TokenMirror</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>TokenMirror 中的今天</translation>
    </message>
    <message>
        <source>This week</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>本周</translation>
    </message>
    <message>
        <source>Today&apos;s tokens by outcome</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>今天的 token（按结果）</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>菜单</translation>
    </message>
    <message>
        <source>kept</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>已改写</translation>
    </message>
    <message>
        <source>reverted</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>已还原</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>搁置</translation>
    </message>
    <message>
        <source>no edit</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>无编辑</translation>
    </message>
    <message>
        <source>outside git</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation>Git 之外</translation>
    </message>
    <message>
        <source>{tool} deletes logs from {day} on</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>{tool} 从 {day} 起删除日志</translation>
    </message>
    <message>
        <source>It keeps them for {days} days. What was read of them stays here.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>它保留日志 {days} 天。已读取的内容留在此处。</translation>
    </message>
    <message numerus="yes">
        <source>{n} logs that could not be read would be lost. What was read stays.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>
            <numerusform>将失去 {n} 个无法读取的日志。已读取的内容保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tool} can be read no more</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>{tool} 已无法读取</translation>
    </message>
    <message numerus="yes">
        <source>{n} logs or folders of it cannot be opened. What was read before stays.</source>
        <extracomment>tokenmirror/viewmodels/alerts.py</extracomment>
        <translation>
            <numerusform>其 {n} 个日志或文件夹无法打开。之前读取的内容保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, {kind}: {figure}, {rest}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{name}，{kind}：{figure}，{rest}</translation>
    </message>
    <message>
        <source>A ceiling is a limit you set for yourself. There is nothing to reach.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>上限是您为自己设定的限额。没有什么需要达到。</translation>
    </message>
    <message>
        <source>No budget is set.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>未设置预算。</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month, a quarter or a year, beside what was used and where that is likely to lead. It is never a number to reach.</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>您自己设定的月度、季度或年度上限，与已用量及其可能的走向并列。它绝不是要达到的数字。</translation>
    </message>
    <message>
        <source>Set a ceiling…</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>设置上限…</translation>
    </message>
    <message>
        <source>{used} of {ceiling}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>{used}／{ceiling}</translation>
    </message>
    <message>
        <source>{amount} over</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>超出 {amount}</translation>
    </message>
    <message>
        <source>at most {amount} left</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>最多剩 {amount}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>剩 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>+ {n} models without price: {models}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>
            <numerusform>+ {n} 个无价格的模型：{models}</numerusform>
        </translation>
    </message>
    <message>
        <source>method: your own last {weeks} weeks, resampled</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>方法：您最近 {weeks} 周的重抽样</translation>
    </message>
    <message>
        <source>worth {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>相当于 {amount}</translation>
    </message>
    <message>
        <source>at list price</source>
        <extracomment>tokenmirror/viewmodels/budget.py</extracomment>
        <translation>按标价</translation>
    </message>
    <message>
        <source>{name}: {used} of {ceiling} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{name}：{span}已用 {used}／{ceiling}</translation>
    </message>
    <message>
        <source>{used} of {ceiling} used {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{span}已用 {used}／{ceiling}</translation>
    </message>
    <message>
        <source>{left} over a ceiling of {ceiling} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{span}超出上限 {ceiling} 达 {left}</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{name}：{line}</translation>
    </message>
    <message>
        <source>At most {left} of {ceiling} left {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{span}最多剩 {left}／{ceiling}</translation>
    </message>
    <message>
        <source>{left} of {ceiling} left {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_alerts.py</extracomment>
        <translation>{span}剩 {left}／{ceiling}</translation>
    </message>
    <message>
        <source>ceiling you set, {amount} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>您设定的上限，{span} {amount}</translation>
    </message>
    <message>
        <source>list price, {currency}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>标价，{currency}</translation>
    </message>
    <message>
        <source>{unit}; the band holds 8 of 10 futures</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>{unit}；区间包含 10 种未来中的 8 种</translation>
    </message>
    <message>
        <source>today {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>今天 {amount}</translation>
    </message>
    <message>
        <source>flat fee, {amount} {span}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>固定费用，{span} {amount}</translation>
    </message>
    <message>
        <source>Forecast, end of {day}</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>{day} 结束时的预测</translation>
    </message>
    <message>
        <source>Used so far and forecast</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>目前已用与预测</translation>
    </message>
    <message>
        <source>Not observed: no logs from then.</source>
        <extracomment>tokenmirror/viewmodels/budget_chart.py</extracomment>
        <translation>未观测：没有当时的日志。</translation>
    </message>
    <message>
        <source>{span}, {fee} fee</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}，费用 {fee}</translation>
    </message>
    <message>
        <source>{amount} at list price {since}, beside a flat fee of {fee}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{since}，按标价计 {amount}，另有固定费用 {fee}。</translation>
    </message>
    <message>
        <source>The ceiling was reached on {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>上限已于 {day} 达到。</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached around {middle}, in 1 of 10 futures by {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>按您自己的节奏，约在 {middle} 达到上限；10 种未来中有 1 种不晚于 {day} 达到。</translation>
    </message>
    <message numerus="yes">
        <source>Too early to say where this leads: {n} days of use are known, a forecast needs {fewest}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>
            <numerusform>现在判断走向为时过早：已知 {n} 天使用，预测需要 {fewest} 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tenths} in 10 forecasts of this kind held for your past year ({held} of {of})</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>过去一年此类预测 10 次中有 {tenths} 次成立（{of} 次中 {held} 次）</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>约 {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>至少 {amount}</translation>
    </message>
    <message>
        <source>Flat plan</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>固定费用套餐</translation>
    </message>
    <message>
        <source>{span}, list price</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}，标价</translation>
    </message>
    <message>
        <source>{span}, tokens</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{span}，token</translation>
    </message>
    <message>
        <source>since {day} in {project}</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>自 {day} 起在 {project} 中</translation>
    </message>
    <message>
        <source>{amount} at list price {since}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{since}，按标价计 {amount}，上限为 {ceiling}。</translation>
    </message>
    <message>
        <source>{amount} tokens {since}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>{since}，{amount} token，上限为 {ceiling}。</translation>
    </message>
    <message>
        <source>At your own rhythm {span} ends between {low} and {high}, in the middle at {middle}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>按您自己的节奏，{span}结束时将在 {low} 至 {high} 之间，居中为 {middle}。</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is not reached {span} in 9 of 10 futures.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>按您自己的节奏，10 种未来中有 9 种{span}达不到上限。</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached from {day} on, or not at all {span}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>按您自己的节奏，最早从 {day} 起达到上限，或{span}根本不会达到。</translation>
    </message>
    <message>
        <source>At your own rhythm the ceiling is reached around {day}.</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>按您自己的节奏，约在 {day} 达到上限。</translation>
    </message>
    <message numerus="yes">
        <source>too few past forecasts to say how often they hold ({n})</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>
            <numerusform>过去的预测太少，无法说明成立的频率（{n}）</numerusform>
        </translation>
    </message>
    <message>
        <source>this month</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>本月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>本季度</translation>
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
        <translation>季度</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>tokenmirror/viewmodels/budget_words.py</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>{changes}, {commits}</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>{changes}，{commits}</translation>
    </message>
    <message>
        <source>{lines} of {added} added</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>新增 {added} 行中的 {lines} 行</translation>
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
        <translation>尚无合入的更改。</translation>
    </message>
    <message>
        <source>A change is what landed as one piece in a default branch, with a part of a session in it.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>更改是作为一个整体合入默认分支、且有会话参与的内容。</translation>
    </message>
    <message>
        <source>Show what is read</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>显示读取了什么</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines taken out</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>删除 {n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} from {n} sessions</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{tokens}，来自 {n} 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} commits</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>
            <numerusform>{n} 个提交</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing landed in this period.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>此时段没有合入。</translation>
    </message>
    <message>
        <source>There are changes in other periods; commits that have not landed are shown by commit.</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>其他时段有更改；未合入的提交按提交显示。</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Lines alive</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>存活行</translation>
    </message>
    <message>
        <source>As of</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>截至</translation>
    </message>
    <message>
        <source>What says so</source>
        <extracomment>tokenmirror/viewmodels/change_rows.py</extracomment>
        <translation>依据何在</translation>
    </message>
    <message numerus="yes">
        <source>{low} to {n} lines</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>{low} 至 {n} 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>{n} 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>as far as known {amount}</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>就已知而言{amount}</translation>
    </message>
    <message>
        <source>under {amount}</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>低于 {amount}</translation>
    </message>
    <message>
        <source>{low} to {high} billion</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} 至 {high} 十亿</translation>
    </message>
    <message>
        <source>{low} to {high} million</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} 至 {high} 百万</translation>
    </message>
    <message numerus="yes">
        <source>under {n} lines</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>
            <numerusform>少于 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>{low} to {high} days</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} 至 {high} 天</translation>
    </message>
    <message>
        <source>{low} to {high} h</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} 至 {high} 小时</translation>
    </message>
    <message>
        <source>{low} to {high} min</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{low} 至 {high} 分钟</translation>
    </message>
    <message>
        <source>{days} days</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{few} of {many}</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>{few}/{many}</translation>
    </message>
    <message>
        <source>Real names</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>真实名称</translation>
    </message>
    <message>
        <source>What is not ticked is told by its pseudonym, which is another one in each summary.</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>未勾选的以化名出现，每份摘要中的化名各不相同。</translation>
    </message>
    <message numerus="yes">
        <source>{n} more; a search finds them</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>
            <numerusform>另有 {n} 项；可通过搜索找到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more in this time; a shorter one lists them</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>
            <numerusform>此期间另有 {n} 项；缩短期间即可列出</numerusform>
        </translation>
    </message>
    <message>
        <source>with words</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>附有文字</translation>
    </message>
    <message>
        <source>as it is</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>原样</translation>
    </message>
    <message>
        <source>as {pseudonym}</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>以 {pseudonym} 出现</translation>
    </message>
    <message>
        <source>Which changes</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>哪些更改</translation>
    </message>
    <message>
        <source>Which measures</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>哪些度量</translation>
    </message>
    <message>
        <source>Which answers</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>哪些回答</translation>
    </message>
    <message>
        <source>Which notes</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>哪些笔记</translation>
    </message>
    <message>
        <source>Which ceilings</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>哪些上限</translation>
    </message>
    <message>
        <source>Which ones</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>哪些</translation>
    </message>
    <message>
        <source>With its subject</source>
        <extracomment>tokenmirror/viewmodels/contents.py</extracomment>
        <translation>附带标题</translation>
    </message>
    <message>
        <source>Each copy is looked through when it is taken, and all tables once a week while nothing else is to do.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>每份副本在制作时都会检查；所有表每周在空闲时检查一次。</translation>
    </message>
    <message>
        <source>Restore the copy of {when}?</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>恢复 {when} 的副本?</translation>
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
            <numerusform>{n} 个会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>{n} 次调用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions are neither in it nor in a log any more: they stay in what is kept of now.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>
            <numerusform>有 {n} 个会话既不在其中，也不在任何日志里：它们保留在现在另存的副本中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes, corrections and other words of yours are those of then: {then} instead of {now}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>笔记、更正以及你自己写下的其他内容将是当时的:{then} 条，而不是 {now} 条。</translation>
    </message>
    <message>
        <source>{much}, the last on {day}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{much},最后一次在 {day}</translation>
    </message>
    <message>
        <source>Damage was found on {when}</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{when} 发现损坏</translation>
    </message>
    <message>
        <source>The next start sets the file aside and mends it.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>下次启动时会把文件放到一边并修复。</translation>
    </message>
    <message>
        <source>What was before you restored a copy</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>恢复副本之前的状态</translation>
    </message>
    <message>
        <source>From before an upgrade</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>升级之前的状态</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>It holds {held}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>其中有 {held}。</translation>
    </message>
    <message>
        <source>What came since is read again from the logs that are still there.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>此后的内容会从仍然存在的日志中重新读取。</translation>
    </message>
    <message>
        <source>What there is now is kept as a copy of its own; restored, it brings everything back.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>现在的状态会另存为一份副本；恢复它，一切都会回来。</translation>
    </message>
    <message>
        <source>Notes, corrections and other words of yours are those of then.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>笔记、更正以及你自己写下的其他内容将是当时的。</translation>
    </message>
    <message>
        <source>Not looked through for damage yet</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>尚未检查是否损坏</translation>
    </message>
    <message>
        <source>Looked through on {when}: no damage</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>{when} 已检查：没有损坏</translation>
    </message>
    <message>
        <source>It cannot be read, and so cannot be restored.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>它无法读取，因此无法恢复。</translation>
    </message>
    <message>
        <source>Now there are {held}.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>现在有 {held}。</translation>
    </message>
    <message>
        <source>You had everything forgotten since: nothing of what this copy holds would be there.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>此后您已让一切被遗忘：此副本中的内容都不会再出现。</translation>
    </message>
    <message>
        <source>What you had forgotten or left out since then stays so, and is taken out of this copy too.</source>
        <extracomment>tokenmirror/viewmodels/copies_page.py</extracomment>
        <translation>此后您让其遗忘或排除的内容保持不变，也会从此副本中移除。</translation>
    </message>
    <message>
        <source>This session was learning</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是学习</translation>
    </message>
    <message>
        <source>This session was review</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是评审</translation>
    </message>
    <message>
        <source>This session was debugging</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是调试</translation>
    </message>
    <message>
        <source>This session was a spike</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是试验</translation>
    </message>
    <message>
        <source>this session was learning</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是学习</translation>
    </message>
    <message>
        <source>this session was review</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是评审</translation>
    </message>
    <message>
        <source>this session was debugging</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是调试</translation>
    </message>
    <message>
        <source>this session was a spike</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是试验</translation>
    </message>
    <message>
        <source>This session was learning and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是学习，从未打算保留；其未完成的部分计为搁置。</translation>
    </message>
    <message>
        <source>This session was review and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是评审，从未打算保留；其未完成的部分计为搁置。</translation>
    </message>
    <message>
        <source>This session was debugging and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是调试，从未打算保留；其未完成的部分计为搁置。</translation>
    </message>
    <message>
        <source>This session was a spike and never meant to be kept; what it left open is set aside.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此会话是试验，从未打算保留；其未完成的部分计为搁置。</translation>
    </message>
    <message>
        <source>{session}: never meant to be kept.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{session}：本就无意保留。</translation>
    </message>
    <message>
        <source>Taken back: what you said of {what}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>已撤销：您对 {what} 的说明。</translation>
    </message>
    <message>
        <source>Linked {commit} to {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>已将 {commit} 关联到 {session}。</translation>
    </message>
    <message>
        <source>Unlinked {commit} from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>已取消 {commit} 与 {session} 的关联。</translation>
    </message>
    <message>
        <source>{commit} no longer counts as yours.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} 不再计为您的提交。</translation>
    </message>
    <message>
        <source>linked {session} to {commit}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>已将 {session} 关联到 {commit}</translation>
    </message>
    <message>
        <source>{commit} was not {session}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} 不是 {session}</translation>
    </message>
    <message>
        <source>not mine</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>不是我的</translation>
    </message>
    <message>
        <source>{commit} came from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} 来自 {session}。</translation>
    </message>
    <message>
        <source>{commit} did not come from {session}.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>{commit} 不是来自 {session}。</translation>
    </message>
    <message>
        <source>This commit is not yours and counts nowhere.</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>此提交不属于您，不计入任何地方。</translation>
    </message>
    <message>
        <source>This was not {session}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>这不是 {session}</translation>
    </message>
    <message>
        <source>Forget this session…</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>遗忘此会话…</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Not mine</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>不是我的</translation>
    </message>
    <message>
        <source>A commit that it did not make</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>并非由它产生的提交</translation>
    </message>
    <message>
        <source>What you said</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>您的声明</translation>
    </message>
    <message>
        <source>Link to a session</source>
        <extracomment>tokenmirror/viewmodels/corrections.py</extracomment>
        <translation>关联到会话</translation>
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
            <numerusform>{n} 个副本，{size}</numerusform>
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
        <translation>其他</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation>搁置</translation>
    </message>
    <message>
        <source>A limit that you set for yourself, for each month, quarter or year, in money at list price, in tokens, or as a plan&apos;s flat fee. Under it counts what was used from the first day of the span on, in your own time zone, each call once, at the price in force on its day.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>您为自己设定的限额，按月、季度或年，以标价金额、token 或套餐固定费用计。其下计入从周期第一天起的用量，按您自己的时区，每次调用计一次，按当日有效的价格。</translation>
    </message>
    <message>
        <source>It limits nothing: it is drawn and said, no more. Days that were not observed, tokens that were not recorded and models without a price are missing from what was used, which is then at least so much. What use is worth at list price is not what you pay under a plan.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>它不限制任何东西：只是绘出并说明。未观测的日子、未记录的 token 和没有价格的模型不在已用量中，此时已用量为“至少”。按标价的价值并不是您在套餐下支付的金额。</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>预测</translation>
    </message>
    <message>
        <source>Made of your own last {weeks} weeks. Each of 800 futures repeats whole weeks of a few that came one after another, in an order that chance has, so workdays and days off stay as they are. The band holds 8 of 10 futures, the dashed line is in the middle. Of how many weeks a future is made is chosen by which bands held 8 of 10 times in your own past; the same data gives the same band.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>由您最近 {weeks} 周构成。800 种未来中的每一种都以随机顺序重复连续几周中的整周，因此工作日与休息日保持原样。区间包含 10 种未来中的 8 种，虚线居中。每种未来由多少周构成，取决于哪些区间在您过去 10 次中有 8 次成立；相同数据得到相同区间。</translation>
    </message>
    <message>
        <source>It knows your past, and nothing of holidays, deadlines or other models to come. It begins with {fewest} days of use. How often forecasts held is counted on your past year: made again for each past week from what was known then, to the end of its month or quarter; those of a year are tested on its quarters.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>它只知道您的过去，不知道将来的假期、期限或其他模型。有 {fewest} 天使用后才开始。预测成立的频率按过去一年计：对过去每一周，用当时已知的数据重新预测到该月或该季度末；年度预测以其各季度检验。</translation>
    </message>
    <message>
        <source>The same calls at other prices: all prices times a factor, another model&apos;s prices in force on the same day, or a flat fee for each month that has begun. Small edits are turns whose edits come to fewer lines than you say, and to one at least. With a cache kept 1 h every write costs the rate of 1 h, and what a call wrote again after a pause of 5 to 60 min in the same conversation is read instead; with one kept 5 min it is the other way round.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>相同的调用按其他价格：所有价格乘以系数、另一模型当日有效的价格，或每个已开始月份的固定费用。小编辑是指编辑合计至少一行且少于您所给行数的轮次。缓存保留 1 小时时，每次写入按 1 小时费率计，同一对话中停顿 5 至 60 分钟后重新写入的部分改为读取；保留 5 分钟则相反。</translation>
    </message>
    <message>
        <source>Arithmetic, not a forecast: another model would have used other numbers of tokens and come to other results, and caches can be lost for reasons that no log shows. Calls without a price are in none of the rows; a call on whose day the other model has no price keeps its own.</source>
        <extracomment>tokenmirror/viewmodels/defined_budget.py</extracomment>
        <translation>只是算术，不是预测：另一模型会用不同数量的 token 并得到不同结果，缓存也可能因日志未显示的原因失效。没有价格的调用不在任何一行；若另一模型当日没有价格，该调用保留自己的价格。</translation>
    </message>
    <message>
        <source>What landed as one piece: a merged branch, a squashed pull request, or direct commits of one session. Changes of which no session had a part are left out: they were written without these tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>作为一个整体合入的内容：合并的分支、压缩的拉取请求，或一个会话的直接提交。没有任何会话参与的更改不在其中：它们不是用这些工具写的。</translation>
    </message>
    <message>
        <source>How many there are says little, for a change can be cut in two. So no sentence counts them, and measures take together what belongs together.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>数量说明不了多少，因为一项更改可以拆成两项。因此没有句子统计其数量，各项度量把同属一体的合在一起。</translation>
    </message>
    <message>
        <source>In the default branch: by ancestry, by an equal patch, squashed, as a reworked copy, or by its lines (80 %, weighed by how rare they are).</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>在默认分支中：作为祖先、相同补丁、压缩、改动过的副本，或凭其行（80 %，按稀有程度加权）。</translation>
    </message>
    <message>
        <source>Which branch that is, and how it was chosen, stands in Settings, Repositories. Nothing is fetched: what landed elsewhere is seen after your next fetch or pull.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>是哪个分支、如何选定，见“设置 · 仓库”。不会抓取任何内容：别处的合入要在您下次 fetch 或 pull 后才能看到。</translation>
    </message>
    <message>
        <source>What became of a commit, seen from the default branch today: kept (80 % of its lines or more are alive), kept in part (20 to 80 %), rewritten (less), reverted, in progress, set aside, or pending for 7 days after landing.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>从今天的默认分支看一个提交的结局：保留（80 % 以上的行存活）、部分保留（20 至 80 %）、已改写（更少）、已还原、进行中、搁置，或合入后 7 天内待定。</translation>
    </message>
    <message>
        <source>It can change with every commit that follows. The evidence, with git commands to check it by hand, is in the pane of the commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>它可能随之后的每个提交而变化。依据及可手动核对的 git 命令在提交面板中。</translation>
    </message>
    <message>
        <source>Of the lines that a commit added, how many git blame gives to it in the default branch&apos;s head, under its own name or that of the commit which carries it. White space is ignored, renames and moves are followed.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>提交新增的行中，git blame 在默认分支头部归于它本身或承载它的提交的行数。忽略空白，跟踪重命名和移动。</translation>
    </message>
    <message>
        <source>Generated, vendored and lock files are left out, so the number added can be lower than git&apos;s own. What one commit puts into several files counts once, and as alive while all of these files have it that are still there. Whether a line matters, no count of lines can tell.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>生成的文件、第三方文件和锁文件不计，因此新增行数可能少于 git 的数字。一个提交放进多个文件的内容只计一次，并且只有在仍存在的这些文件中都有时才算存活。一行是否重要，数行数无法说明。</translation>
    </message>
    <message>
        <source>How it is known which session made a commit. Said: the session ran git commit and its output names the id, or the commit names the session. Content: lines that the session wrote are lines that the commit added. Near: time and place alone, a guess. You said so: outranks all others.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>如何得知哪个会话产生了提交。声明：会话运行了 git commit 且输出含其 ID，或提交中提到该会话。内容：会话写的行是提交新增的行。邻近：仅凭时间和位置的推测。您的声明：优先于一切。</translation>
    </message>
    <message>
        <source>Rare lines weigh more than common ones; a lone bracket weighs nothing.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>少见的行权重高于常见的行；单独的括号没有权重。</translation>
    </message>
    <message>
        <source>Your commits</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>您的提交</translation>
    </message>
    <message>
        <source>Commits whose author&apos;s address is yours: from git&apos;s configuration, with .mailmap applied, and those that you added in Settings, My addresses.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>作者地址属于您的提交：来自 git 配置（应用 .mailmap），以及您在“设置 · 我的地址”中添加的地址。</translation>
    </message>
    <message>
        <source>A commit under another address is not seen as yours until you name the address.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>在您指明某个地址之前，用它的提交不视为您的。</translation>
    </message>
    <message>
        <source>Where work lands: the branch that you chose, else the one that origin&apos;s HEAD names, else init.defaultBranch, else main, master, trunk or develop, else the one that there is.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>工作合入之处：您选定的分支，否则为 origin 的 HEAD 所指，否则为 init.defaultBranch，否则为 main、master、trunk 或 develop，否则为唯一的分支。</translation>
    </message>
    <message>
        <source>Local and remote ones of the same name count as one; the newer of the two is looked at.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>同名的本地与远程分支算作一个；查看较新的那个。</translation>
    </message>
    <message>
        <source>Tokens per kept piece of work</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>每件保留工作的 token</translation>
    </message>
    <message>
        <source>Tokens that went into a piece of work that is kept, from the sessions that had a part in it; one value for each, told as the median and the middle half. Changes that the same session had a part in, or in the same files within a week, are one piece of work that took what all of them took. Fewer than 5 lines are no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>流入一件保留工作的 token（来自参与的会话）；每件一个值，以中位数和中间一半表示。同一会话参与的更改，或一周内涉及相同文件的更改，是一件工作，合计全部用量。不足 5 行的不作为一例。</translation>
    </message>
    <message>
        <source>It says nothing about how large or how hard work was. With fewer than 8 pieces it is too few to say. It is compared with your own past and with nobody else.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>它不说明工作有多大或多难。少于 8 件则数量太少，无法判断。只与您自己的过去比较，不与他人比较。</translation>
    </message>
    <message>
        <source>Input and output of all calls of the period, as the tools logged them. Input holds uncached input, cache reads and cache writes; output holds reasoning.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>该时段全部调用的输入和输出，依工具日志。输入含未缓存输入、缓存读取和缓存写入；输出含推理。</translation>
    </message>
    <message>
        <source>Repeats and replays of a call in copied, resumed or forked logs count once. In doubt, two records are one call.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>在复制、恢复或分叉的日志中，同一调用的重复与重放只计一次。存疑时，两条记录算一次调用。</translation>
    </message>
    <message>
        <source>Responses of a model that were billed as one, by the tool&apos;s own ids.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>按工具自己的 ID，作为一次计费的模型响应。</translation>
    </message>
    <message>
        <source>Calls that a tool does not log, such as the one that names a chat, are not known.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>工具不记录的调用（如为聊天命名）无从得知。</translation>
    </message>
    <message>
        <source>Conversations with a tool in one folder. One session can span several logs, be resumed, compacted, and have subagents, which belong to it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>在一个文件夹中与工具的对话。一个会话可跨多个日志，可被恢复、压缩，并有属于它的子代理。</translation>
    </message>
    <message>
        <source>A session counts in a period when one of its calls does.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>会话的某次调用在时段内，则会话计入该时段。</translation>
    </message>
    <message>
        <source>Changes to files that a tool applied, as it logged them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>工具所应用的文件更改，依其日志。</translation>
    </message>
    <message>
        <source>Files changed by a command that the tool ran are not edits in its log; their lines are found in the commit all the same where the log holds them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>由工具运行的命令所改的文件在日志中不是编辑；若日志含有这些行，仍能在提交中找到。</translation>
    </message>
    <message>
        <source>From the first record of a session to its last, pauses included.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>从会话的第一条记录到最后一条，含停顿。</translation>
    </message>
    <message>
        <source>It is no working time, neither of yours nor of the tool&apos;s.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>它不是工作时间，既不是您的，也不是工具的。</translation>
    </message>
    <message>
        <source>Context</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>上下文</translation>
    </message>
    <message>
        <source>The input of each call with what was read from the cache: what the model had before it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>每次调用的输入，含缓存读取：模型面前的内容。</translation>
    </message>
    <message>
        <source>It falls when the tool compacts the conversation. Tools that log no cache reads show less.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>工具压缩对话时会下降。不记录缓存读取的工具显示得较少。</translation>
    </message>
    <message>
        <source>What the tokens cost at the vendor&apos;s published price on the day of each call, with cache and service tier as logged. The table&apos;s date stands in Settings, Prices.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>按每次调用当日供应商公布的价格计算的 token 费用，缓存和服务等级依日志。价格表日期见“设置 · 价格”。</translation>
    </message>
    <message>
        <source>It is not what you or anybody paid: subscriptions, discounts and taxes are not known. Models without a price are named beside the sum and are not in it.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>它不是您或任何人实际支付的金额：订阅、折扣和税费无从得知。没有价格的模型列在合计旁，不计入其中。</translation>
    </message>
    <message>
        <source>Cost that a tool recorded</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>工具所记录的费用</translation>
    </message>
    <message>
        <source>Credits, requests or money that a tool wrote down for a session, in its own unit.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>工具为会话记下的点数、请求或金额，以其自己的单位。</translation>
    </message>
    <message>
        <source>It is never turned into tokens or added to the list price, and units of different tools are never added up.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>从不换算为 token，也不加到标价上；不同工具的单位从不相加。</translation>
    </message>
    <message>
        <source>What was recorded since midnight in the time zone of this computer.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>按这台电脑的时区，自午夜以来所记录的内容。</translation>
    </message>
    <message>
        <source>What became of it is told as far as it is known now. A day is short; outcomes settle over weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>结局按目前所知说明。一天很短；结果要数周才定。</translation>
    </message>
    <message>
        <source>Of the lines that changes newly put in, the share that lives for so many days after landing, counted after 7, 30, 90, 180, 365 and 730 days and now. Lines that were watched for less count for as long as they were (Kaplan-Meier). A small upright line marks where the watching of a change ends.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>更改新加入的行中，在合入若干天后仍存活的比例，在 7、30、90、180、365、730 天后和现在计数。观测时间较短的行只计观测期（Kaplan-Meier）。小竖线标出某项更改观测结束之处。</translation>
    </message>
    <message>
        <source>The band holds the share 95 times in 100, by how much changes differ. The curve ends where fewer than 8 changes or 100 lines are watched. What only moves or copies lines, or puts in fewer than 5, is left out.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>区间按更改之间的差异，100 次中有 95 次包含该比例。观测的更改少于 8 项或行数少于 100 行时，曲线终止。只移动或复制行、或新加入不足 5 行的更改不在其中。</translation>
    </message>
    <message>
        <source>Your own past as a range</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>自己过去的范围</translation>
    </message>
    <message>
        <source>The bar reaches from the first to the third quartile of the period, the tick is the median. Half of the cases lie in the bar.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>横条从该时段的第一四分位数到第三四分位数，刻线是中位数。一半的情况在条内。</translation>
    </message>
    <message>
        <source>With fewer than 8 cases it is too few to say. Two ranges that overlap can differ by chance.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>少于 8 例则数量太少，无法判断。两个重叠的范围可能只是偶然不同。</translation>
    </message>
    <message>
        <source>Each dot is a change: the tokens that went into it, and how many of its lines are alive today. Both axes are logarithmic: each step is about three times the one before.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>每个点是一项更改：流入的 token，以及今天存活的行数。两轴均为对数：每一格约为前一格的三倍。</translation>
    </message>
    <message>
        <source>The place of a dot says nothing of its worth: a change that shrinks code has few lines, or none.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>点的位置不说明其价值：精简代码的更改行数很少或没有。</translation>
    </message>
    <message>
        <source>A session over time</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>会话的时间过程</translation>
    </message>
    <message>
        <source>Calls, context, edits and commits of one session on one clock. What was spent up to a commit went into it; the lane above says how much.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>一个会话的调用、上下文、编辑和提交在同一时钟上。到某个提交为止的用量流入该提交；上方泳道标明多少。</translation>
    </message>
    <message>
        <source>Pauses of more than 10 minutes are drawn short and say how long they were.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>超过 10 分钟的停顿画得较短，并注明时长。</translation>
    </message>
    <message>
        <source>The receipt</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>明细</translation>
    </message>
    <message>
        <source>Every total has one: how many records were read, how many of them repeat or replay a call and count once, what is at least, estimated or not recorded, and what could not be read.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>每个合计都有一份：读取了多少记录，其中多少重复而只计一次，哪些是至少、估算或未记录，以及哪些无法读取。</translation>
    </message>
    <message>
        <source>Records that could not be read are named with file and line in Settings, Tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation>无法读取的记录在“设置 · 工具”中标明文件和行。</translation>
    </message>
    <message>
        <source>A piece of work</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>一件工作</translation>
    </message>
    <message>
        <source>The measures take changes together that the same session had a part in, or that are in the same files within a week: they are one case, so that cutting a change in two makes no second one. What puts in or takes out fewer than 5 lines altogether is no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>同一会话参与的更改，或一周内位于相同文件的更改，合并为一例，因此拆分更改不会多出一例。总共不足 5 行的不算一例。</translation>
    </message>
    <message>
        <source>Two tasks in the same files within a week look like one. The ledger of changes shows each by itself.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>一周内在相同文件中的两项任务看起来像一项。更改列表会分别显示。</translation>
    </message>
    <message>
        <source>A task is a piece of work that landed and in which a session has a known part, or a session that edited files of a repository and of which nothing has landed so far. It is finished when it landed, put in or took out lines, and is not reverted. Its prompts are those since the commit before in the same session; where none was written since, the last one before counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>任务是已知有会话参与的已合入的一件工作，或编辑了仓库文件但尚无内容合入的会话。已合入、增删过行且未被还原即为完成。其提示是同一会话中上一个提交之后的提示；若没有，则计其前最后一个。</translation>
    </message>
    <message>
        <source>A prompt can hold one word or a whole plan, and a task can be small or large: how many there are says nothing of worth. What a session did besides, such as answering questions, is not a task here.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>一个提示可以是一个词，也可以是整个计划，任务可大可小：数量不说明价值。会话做的其他事，如回答问题，在此不算任务。</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a piece of work in which a session has a known part reached the default branch or a release in it, changed lines, and is not reverted today. Each piece counts once, in the week in which half of its lines were in either. A release is a tag with a version in its name, such as 1.4, v2 or shop-2026.11, and without a word such as rc or beta; it is from the day of the tag. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>工作周是有任何您的提交或任何工具调用的一周。如果有会话明确参与的一件工作在该周到达默认分支或某个发布版本、改动了行，并且今天没有被还原，该周就计入。每件工作只计一次，计在它的一半行到达其中之一的那一周。发布版本是名称中带有版本号的标签，如 1.4、v2 或 shop-2026.11，且不含 rc 或 beta 之类的词；日期为标签的日期。一周属于它开始的月份或季度。</translation>
    </message>
    <message>
        <source>Git cannot tell a release from a tag on work that is never merged: what is only in a release counts once it is in the default branch too, and is named beside the figure until then. Where several commits landed as one, the last of them tells. Weeks with planning, reviewing or learning do not count here and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>Git 无法区分发布版本与打在从不合并的工作上的标签：只在发布版本中的内容，要等它也进入默认分支才计入，在此之前在数字旁边列出。多个提交合入为一个时，以最后一个为准。用于规划、评审或学习的周在此不计，但可能同样有用。</translation>
    </message>
    <message>
        <source>What the tokens that went into a piece of work cost at list price, for each that is kept: the median, and the middle half of your past.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>每件保留工作所用 token 的标价：中位数，以及您过去的中间一半。</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Pieces of work differ in size. Tokens that went into nothing that landed are not in it. Models without a price and calls without recorded tokens are named beside it.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>它不是任何人支付的金额。工作大小不一。未流入已合入内容的 token 不计在内。没有价格的模型和未记录 token 的调用列在旁边。</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a piece of work to the last of its commits, by the author&apos;s clock: until all of it was committed, for a part can be committed at any time.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>从促成一件工作的会话片段的第一个提示，到其最后一个提交，按作者的时钟：直到全部提交为止，因为其中一部分随时都可以提交。</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time. What was thought or tried before the first prompt is not. Work with a commit before the first prompt is left out, and so are guesses.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>包含夜晚和停顿：它不是工作时间。第一个提示之前的思考或尝试不在其中。第一个提示之前就有提交的工作以及推测不计。</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a piece of work until the last of it was in the default branch.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>从促成一件工作的会话片段的第一个提示，到其最后部分进入默认分支。</translation>
    </message>
    <message>
        <source>It holds waiting for reviews, releases and weekends. What landed elsewhere is seen after your next fetch, and dated by its own commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>包含等待评审、发布和周末。在别处合入的内容在您下次 fetch 后可见，并以其自身提交的时间为准。</translation>
    </message>
    <message>
        <source>Of the lines that changes put in, the share that later commits of yours took out within 14 days after landing. All lines of all changes whose 14 days ended in this time are added up; each line of a file counts once, also where a change puts that file in several times. Lines of brackets and of generated files do not count, nor do lines that were moved, indented, rewrapped or put back.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>在更改加入的行中，合入后 14 天内被您之后的提交移除的比例。将 14 天在此期间结束的所有更改的所有行相加；文件中的每行只计一次，一项更改多次放入同一文件时也是如此。括号行和生成文件不计，移动、缩进、重新换行或放回的行也不计。</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Two equal lines in a file are one. Changes that landed in the last 14 days are too young and never counted.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>被移除的行可能有错，也可能被扩展：数字不能说明。文件中两个相同的行算一行。最近 14 天合入的更改太新，从不计入。</translation>
    </message>
    <message>
        <source>As the rework by you, for commits in the default branch whose author&apos;s address is not one of yours. Who took a line out is the one who counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>与您的返工算法相同，但针对默认分支中作者地址不属于您的提交。以移除该行的一方为准。</translation>
    </message>
    <message>
        <source>Nobody is named. What others did is seen as far as it was fetched. Your own commits under an address that is not known count as of others.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>不指名任何人。他人所做的以已拉取的为限。您以未知地址提交的内容算作他人的。</translation>
    </message>
    <message>
        <source>A fix is a change with a commit that says so. Its subject begins with the type fix, bugfix, hotfix or revert; with any other type, such as docs or test, it is none. Without a type it has a word such as fix, bug or regression, or one like them in German, Spanish, Japanese or Chinese, and does not only fix tests, words or the build; or git calls it a revert, or a line of its message names what it fixes, as Fixes #12. Of the lines that it takes out and that had landed before: the days since they landed, as the median of each fix.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>修复是含有自称修复的提交的更改。其主题以 fix、bugfix、hotfix 或 revert 类型开头；若为 docs 或 test 等其他类型则不是。没有类型时，主题含有 fix、bug、regression 之类的词，或德语、西班牙语、日语、中文中类似的词，并且不只是修正测试、文字或构建；或者 git 称之为还原，或者消息中有一行写明所修复的内容，如 Fixes #12。对于它移除的、此前已合入的行：自合入以来的天数，取每个修复的中位数。</translation>
    </message>
    <message>
        <source>Fixes in other words are not seen, and some mend no bug. A fix that adds lines only says nothing. Lines from before the known history are at least as old as that. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>用其他说法表达的修复看不到，有些修复也不修正任何缺陷。只添加行的修复说明不了什么。早于已知历史的行至少有那么久。行较新，可能意味着缺陷被及早发现，也可能意味着新代码中缺陷很多。</translation>
    </message>
    <message>
        <source>Of the kept pieces of work, the share in which a line of a test was changed. A file is a test by its path: a folder called test, tests, spec, specs, __tests__, e2e, cypress or testdata, or a name such as test_x, x_test, x.test, x.spec, XTest.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>在保留的工作中，改动了测试行的比例。按路径判断测试：名为 test、tests、spec、specs、__tests__、e2e、cypress 或 testdata 的文件夹，或 test_x、x_test、x.test、x.spec、XTest 之类的名称。</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed: much work needs none. Tests beside the code in the same file are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation>它不说明测试测了什么，也不说明是否需要测试：许多工作并不需要。与代码同在一个文件中的测试看不到。</translation>
    </message>
    <message>
        <source>The seven outcomes</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>七种结果</translation>
    </message>
    <message>
        <source>Each token of each call went to one of seven places. Within a session, what was spent up to a commit went into that commit; what followed the last commit went into open edits, or was reading. The seven add up to the total, to the token, in every period and filter.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>每次调用的每个 token 都归入七处之一。在会话中，到某个提交为止的用量归入该提交；最后一个提交之后的归入未完成的编辑，或属于阅读。在任何时段和筛选下，七者之和与总数分毫不差。</translation>
    </message>
    <message>
        <source>The share of two commits made without a call between them is their share of the session&apos;s lines. That is a rule, and no measurement of which token thought of which line. Shares of the total are not told: they grow with whatever more is spent on what is kept.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>若两个提交之间没有调用，则按它们在会话行数中的份额分配。这是规则，而不是测量哪个 token 想的是哪一行。不显示占总量的份额：在保留的内容上花得越多，份额就越大。</translation>
    </message>
    <message>
        <source>Kept</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Tokens that went into commits which are in the default branch, were not reverted, and of whose lines at least 80 % are alive there today. Of a commit with 20 to 80 % alive, that share of its tokens is kept and the rest is rewritten.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>流入如下提交的 token：位于默认分支、未被还原，且今天至少 80 % 的行存活。若 20 至 80 % 存活，则该比例的 token 为保留，其余为已改写。</translation>
    </message>
    <message>
        <source>Alive is asked of git blame, with white space ignored and moved lines followed. Generated, vendored and lock files are left out. A commit that takes lines out is kept while they stay out.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>存活由 git blame 判定，忽略空白并跟踪移动的行。生成的、第三方的和锁文件不计。删除行的提交在这些行仍被删除期间为保留。</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>待定</translation>
    </message>
    <message>
        <source>A part of kept: the commit landed less than 7 days ago and its lines are alive. It is too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>保留的一部分：提交合入不足 7 天，其行仍存活。现在判断为时尚早。</translation>
    </message>
    <message>
        <source>It becomes kept on the seventh day if its lines are still there then. Nothing has to be done for it.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>第七天若其行仍在，即成为保留。无需任何操作。</translation>
    </message>
    <message>
        <source>Rewritten</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>已改写</translation>
    </message>
    <message>
        <source>Tokens that went into commits which landed and of whose lines less than 20 % are alive today; of commits kept in part, the share of lines that were replaced.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>流入如下提交的 token：已合入，但今天存活的行不足 20 %；对部分保留的提交，为被替换行的份额。</translation>
    </message>
    <message>
        <source>Someone wrote other lines in their place: you, a colleague or a tool. Code changes as it is worked on, so this says nothing of why. Lines that a formatter broke differently still count as alive.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>有人在原处写了别的行：您、同事或工具。代码随工作而变，因此这不说明原因。格式化工具重新折行的行仍算存活。</translation>
    </message>
    <message>
        <source>Reverted</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>已还原</translation>
    </message>
    <message>
        <source>Tokens that went into commits which landed and were undone: by a commit that says so, or by one that takes out the same lines, with less than half of them alive today.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>流入已合入后被撤销的提交的 token：由明确说明的提交撤销，或由删除相同行的提交撤销，且今天存活不足一半。</translation>
    </message>
    <message>
        <source>What was put back later, by a revert of the revert or by hand, is not reverted.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>之后又恢复的内容（还原的还原，或手动恢复）不算已还原。</translation>
    </message>
    <message>
        <source>Tokens that went into commits which have not landed and are still on a branch, and into edits which are in the working files or were made in the last 14 days.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>流入尚未合入且仍在分支上的提交的 token，以及流入工作文件中或最近 14 天内所做编辑的 token。</translation>
    </message>
    <message>
        <source>When they land, or are set aside, the same tokens move to that outcome. No token is counted twice.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>合入或搁置时，同样的 token 转入相应结果。没有 token 会计两次。</translation>
    </message>
    <message>
        <source>Tokens that went into commits which are on no branch any more and did not land, and into edits of which no line is in the working files; where that cannot be seen, after 14 days without a commit.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>流入已不在任何分支且未合入的提交的 token，以及流入工作文件中已无任何行的编辑的 token；无法查看时，则为 14 天无提交之后。</translation>
    </message>
    <message>
        <source>Three prototypes and one pick is an ordinary way to work. Sessions that you mark as learning, review, debugging or a spike count here with what did not land.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>做三个原型再选一个是平常的工作方式。您标为学习、评审、调试或试验的会话，其未合入部分计在此处。</translation>
    </message>
    <message>
        <source>No edit</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>无编辑</translation>
    </message>
    <message>
        <source>Tokens in a repository that no edit and no commit followed: reading, planning, asking, reviewing.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>仓库中没有编辑和提交跟随的 token：阅读、规划、提问、评审。</translation>
    </message>
    <message>
        <source>A tool that does not log its edits makes this larger than it was.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>不记录编辑的工具会使此项偏大。</translation>
    </message>
    <message>
        <source>Outside git</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>Git 之外</translation>
    </message>
    <message>
        <source>Tokens of sessions that worked in a folder of no git repository, so that nothing can land.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>在没有 git 仓库的文件夹中工作的会话的 token，因此无从合入。</translation>
    </message>
    <message>
        <source>A folder that was moved or deleted counts here too, until you say where its repository is now (Settings, Repositories).</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>已移动或删除的文件夹也计在此处，直到您说明其仓库现在何处（“设置 · 仓库”）。</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>至少</translation>
    </message>
    <message>
        <source>The sum is a lower bound: of some calls the log holds a part of the tokens, or none. It is marked with ≥ in tables and with an open top in charts.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>合计为下限：部分调用的日志只有一部分 token，或没有。表格中以 ≥ 标记，图表中以开口顶端标记。</translation>
    </message>
    <message>
        <source>What is missing is not guessed. A newer version of the tool often logs it whole.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>缺失的部分不作猜测。较新版本的工具往往会完整记录。</translation>
    </message>
    <message>
        <source>The tool rounded or estimated these tokens, or told one sum for several calls, which is laid on them in equal parts. Marked with ≈ in tables.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>工具对这些 token 做了取整或估算，或只给出多次调用之和（平均分摊）。表格中以 ≈ 标记。</translation>
    </message>
    <message>
        <source>The estimate is the tool&apos;s own; none is made here.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>估算出自工具本身；这里不作估算。</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Calls of which the tool wrote down no tokens. They are named and drawn as a hollow diamond.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>工具没有写下 token 的调用。会列明，并画成空心菱形。</translation>
    </message>
    <message>
        <source>They are no zero, and nothing is put in their place.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>它们不是零，也没有任何数值代替。</translation>
    </message>
    <message>
        <source>Not observed</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>未观测</translation>
    </message>
    <message>
        <source>Days of which no log is left and none was ever read, because the tool deletes its logs or was not watched yet. Drawn as a grey hatch.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>没有日志留存且从未读取的日子，因为工具已删除或当时尚未监视。以灰色斜线表示。</translation>
    </message>
    <message>
        <source>There may have been work on these days. It is left out of every sum.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>这些日子可能有工作。它们不计入任何合计。</translation>
    </message>
    <message>
        <source>A guess</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>推测</translation>
    </message>
    <message>
        <source>No word and no line says which session made a commit; a session edited one of its files within the 15 minutes before, or ran commands in the same checkout. It is named, and drawn with a dashed outline.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>没有任何声明或行表明是哪个会话产生了提交；某会话在之前 15 分钟内编辑过其中的文件，或在同一检出目录运行过命令。会列明，并以虚线表示。</translation>
    </message>
    <message>
        <source>A guess moves no tokens. You can confirm it or take it away in the menu of the commit; your word outranks all evidence.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation>推测不移动任何 token。您可以在提交菜单中确认或去除；您的声明优先于所有依据。</translation>
    </message>
    <message>
        <source>Of the changes that landed in this time: how many of the lines that they newly put in are in the default branch now, by blame of its head.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>在此期间合入的更改：其新加入的行中现在仍在默认分支里的数量，按其最新提交的 blame 计。</translation>
    </message>
    <message>
        <source>Older changes had more time to be built upon, so the share of another time is not set beside it. Generated files are left out. A line that is gone may have been right.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>较早的更改有更多时间被扩展，因此不与其他时间的比例并列。生成的文件不计。消失的行也可能是对的。</translation>
    </message>
    <message>
        <source>Of the changes that landed in a time and put in or took out lines: those that are reverted now, by a revert of git or because their lines were taken back.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>某段时间内合入且增删过行的更改中，现在已被还原的：通过 git 的 revert，或因其行被撤回。</translation>
    </message>
    <message>
        <source>Young changes had less time to be reverted than old ones. A fault that is mended in another way is no revert, and a revert can have reasons outside the code.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>新的更改被还原的时间比旧的少。以其他方式修复的缺陷不算还原，还原也可能有代码之外的原因。</translation>
    </message>
    <message>
        <source>Sessions that were begun in this time and changes that landed in it, as far as you gave them the word chore in their pane or by `tokenmirror note`.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>在此期间开始的会话和合入的更改中，您在其面板里或用 `tokenmirror note` 标为杂务（chore）的。</translation>
    </message>
    <message>
        <source>A chore need not be tedious, and what was tedious may bear no such word. Nothing is guessed.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>杂务不一定枯燥，枯燥的也可能没有此标记。不作任何猜测。</translation>
    </message>
    <message>
        <source>Each ceiling that you set, with what was used of it in the month, quarter or year that the last day of this time is in, up to that day.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>您设置的每个上限，以及在此期间最后一天所在的月、季度或年内截至当天的用量。</translation>
    </message>
    <message>
        <source>The ceilings are those of today; how they were then is not kept. A ceiling says what you meant to spend, and nothing of what it was for.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>上限为今天的上限；当时的上限未保留。上限只说明您打算花多少，不说明用来做什么。</translation>
    </message>
    <message>
        <source>What you typed. It is kept as it is, shown to you alone, and no figure is made of it.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>您输入的内容。原样保留，仅向您显示，不由它得出任何数字。</translation>
    </message>
    <message>
        <source>Nobody can see how long something would have taken otherwise, and memory is no measure.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>没有人能看到换一种方式会花多久，记忆也不是度量。</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>之前与之后</translation>
    </message>
    <message>
        <source>Before is as long as after, at least 4 and at most 26 weeks. A change counts on the side in which it was begun and landed, as far as sessions are known to have made it; what is one piece of work is one case. Of each side the middle half and the median are told, from 8 cases on. The difference of the medians has an interval that is drawn from the cases again and again (smoothed bootstrap, 1,000 draws) and holds the true difference 95 times in 100. A project is set against your others over 26 weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>之前与之后等长，至少 4 周，至多 26 周。更改计在它开始并合入的一侧，限于已知由会话完成的；一件工作算一例。每侧从 8 例起给出中间一半和中位数。中位数之差有一个区间，由各例反复抽取得出（平滑自助法，抽取 1,000 次），100 次中有 95 次包含真实差值。项目与其他项目比较时取 26 周。</translation>
    </message>
    <message>
        <source>Whatever else was different since then is in it too: other work, other models, practice. Changes that take long are rarer on a short side. Of five figures one can differ by chance in up to one of four experiments in which nothing is different.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>此后其他不同之处也都包含在内：别的工作、别的模型、熟练程度。耗时长的更改在较短的一侧更少。在没有任何不同的实验中，至多四次里有一次会有五个数字之一偶然不同。</translation>
    </message>
    <message>
        <source>Of each piece of work the share of its lines that was replaced within 14 days after it landed, by you or by others; of those of which these days are over.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>每件工作的行在合入后 14 天内被您或他人替换的比例；只计这些天已过的工作。</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Of most work nothing is replaced so soon, and then the medians are the same.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>被移除的行可能有错，也可能被扩展：数字不能说明。多数工作不会这么快被替换，那时中位数相同。</translation>
    </message>
    <message>
        <source>Of each piece of work the prompts since the commit before in the same session, as far as any is known.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>每件工作自同一会话中前一次提交以来的提示数，以已知的为限。</translation>
    </message>
    <message>
        <source>A prompt can hold one word or a whole plan: how many there are says nothing by itself.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation>一个提示可以是一个词，也可以是整个计划：数量本身不说明什么。</translation>
    </message>
    <message>
        <source>Pieces of work that landed in this time, led to by a single session with one or two prompts since the commit before, of all whose session and prompts are known. What was reverted is none. From 4 such pieces on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>此期间合入、由单个会话在上一提交之后以一两个提示促成的工作，占会话和提示均已知的全部工作。已还原的不算。从 4 件此类工作起。</translation>
    </message>
    <message>
        <source>Work can be small, and a prompt can hold a whole plan. Prompts whose log is gone are unknown.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>工作可能很小，一个提示也可能包含整个计划。日志已不在的提示未知。</translation>
    </message>
    <message>
        <source>A command that ended with an error three times or more in a row within one session, with nothing but white space between one text and the next, and whether it passed after that. Calls and tokens are those from the first of them to the end.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>在一个会话中连续三次或更多以错误结束的命令（文本仅空白不同），以及之后是否通过。调用和 token 为从第一次到结束。</translation>
    </message>
    <message>
        <source>Of commands a keyed fingerprint is stored, never the text. A search that finds nothing ends with an error too. Some tools do not log how a command ended, or do not tell one that was refused from one that failed; what a pipe hides is not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>命令只存储带密钥的指纹，从不存储文本。没有结果的搜索也以错误结束。有些工具不记录命令如何结束，或不区分被拒绝与失败；被管道掩盖的看不到。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and made a piece of work that landed: those of which at least four fifths of what landed are kept today. Sessions that made one piece together are one. Where more than a fifth is too young to judge, they are named apart. From 4 sessions on that stayed.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>此期间内以至多 20 次调用结束、并完成一件合入工作的会话：其中合入内容至少五分之四如今仍保留者。共同完成一件工作的会话算一个。五分之一以上尚新而无法判断的另行列出。从 4 个保留下来的会话起。</translation>
    </message>
    <message>
        <source>Small sessions get small tasks, and these stay more easily. It says nothing of what long ones are for.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>小会话承担小任务，而小任务更容易留存。这并不说明长会话的用处。</translation>
    </message>
    <message>
        <source>A folder in which three sessions or more of this time edited files with calls that were set aside: the one with the most sessions. Tokens are all that these sessions set aside in this time.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>此期间有三个或更多会话以被搁置的调用编辑过文件的文件夹：会话最多的那个。token 为这些会话在此期间搁置的全部。</translation>
    </message>
    <message>
        <source>Prototypes are set aside on purpose, and work can have gone into a commit that is not known. A folder that most work goes into is where most is set aside.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>原型是有意搁置的，工作也可能进入了未知的提交。工作最多的文件夹，搁置也最多。</translation>
    </message>
    <message>
        <source>A file of which three edits or more of one session put back lines that an edit before had taken out and one before that had put in, all within the session. Lines that an edit moves, that stand in several places of the file, or that say too little, such as a brace, do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>在一个会话中，有三次或更多编辑放回了此前写入又被删除的行的文件。编辑中移动的行、出现在文件多处的行，以及括号之类含义太少的行不计。</translation>
    </message>
    <message>
        <source>Lines for a test that come and go, or a text that is tried in two ways, look the same. Edits by hand or by commands are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>为测试而增删的行，或尝试两种写法的文本，看起来一样。手动编辑或命令所做的编辑看不到。</translation>
    </message>
    <message>
        <source>Ten lines or more that a session put into one file, all of which stood in one other place of the same repository before the session began: in a file of your commits, or in an edit of an earlier session. Lines that stood in more than two files or twice in one, lines that say too little and lines that the session took out elsewhere do not count. Files of which four fifths of the lines are the same count as one.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>会话写入一个文件的十行或更多，且在会话开始前全部存在于同一仓库的另一处：自己提交的文件，或更早会话的编辑。曾出现在两个以上文件或在一个文件中出现两次的行、含义太少的行，以及会话从别处删除的行不计。五分之四的行相同的文件算作一个。</translation>
    </message>
    <message>
        <source>What was removed and is needed again looks like what was overlooked. A file that was renamed and written anew counts. Code of others that you did not commit is not looked at.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>移除后又需要的内容与被忽略的内容看起来一样。重命名并重写的文件计入。不查看自己未提交的他人代码。</translation>
    </message>
    <message>
        <source>For each call more than 5 minutes after the one before by the same session, agent and model: what was cached when that one ended, is still part of the context, and was not read from the cache. From 3 such pauses on; fewer than 1,000 tokens of a call, and contexts that shrank by a fifth or more in between, do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>对于同一会话、代理和模型中距上一次调用超过 5 分钟的每次调用：上一次结束时已缓存、仍在上下文中、却未从缓存读取的部分。从 3 次这样的停顿起显示；单次不足 1,000 token，或期间缩小五分之一以上的上下文不计。</translation>
    </message>
    <message>
        <source>A cache can also be cold because what stands at its beginning was changed. How long a cache lives is the vendor&apos;s to say; tools that log no cache are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>缓存变冷也可能是因为开头的内容变了。缓存能存多久由供应商决定；不记录缓存的工具看不到。</translation>
    </message>
    <message>
        <source>Calls with 150,000 tokens of input or more, the tokens they took, and what of these went into changes that landed. From 10 such calls on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>输入达到 150,000 token 或更多的调用、它们所用的 token，以及其中进入已合入更改的部分。从 10 次起显示。</translation>
    </message>
    <message>
        <source>Most of such a context is read from a cache at a lower price. Some work needs all of it.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>这类上下文大多以较低价格从缓存读取。有些工作需要全部内容。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after 40 calls or more, halved by calls: the later half cost 1.5 times as much a call at list price or more, or took 150 k tokens or more a call, and the share of its tokens that landed was at most three quarters of that of the earlier half. Where half of it or more is open, it is too early to say.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>在此期间内调用 40 次或更多后结束的会话，按调用对半分：后半段按标价每次费用为 1.5 倍或更多，或每次用 15 万 token 或更多，且其 token 的合入比例不超过前半段的四分之三。若一半或更多仍未完成，则为时尚早。</translation>
    </message>
    <message>
        <source>What stands at the end of a session is often reading, checking and tidying up, which lands nowhere. Sessions with a model that has no price are left out.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>会话结尾往往是阅读、检查和整理，这些不会合入任何地方。含有无价格模型的会话除外。</translation>
    </message>
    <message>
        <source>Sessions in which three subagents or more worked in this time, and less than a fifth of their tokens went into changes that landed. Where half of it or more is still open, it is too early to say. The figure is the share that landed of all such fans.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>此期间有三个或更多子代理工作、且其 token 不到五分之一进入已合入更改的会话。若一半或更多仍未完成，则为时尚早。数字为所有此类会话的合入比例。</translation>
    </message>
    <message>
        <source>What is looked up and reviewed lands nowhere and can be what subagents are for.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>查阅和评审不会合入任何地方，而这可能正是子代理的用途。</translation>
    </message>
    <message>
        <source>The edits after one prompt that add and take out fewer than 20 lines together, made with a model whose token of output costs three times as much or more as that of your own model with the lowest list price. Where there are 8 small edits or more, and 5 or more were made with that other model.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>一个提示之后合计增删不足 20 行、且所用模型的输出 token 价格为自己所用标价最低模型三倍或更多的编辑。有 8 次或更多小编辑，且其中 5 次或更多由另一模型完成时显示。</translation>
    </message>
    <message>
        <source>A small edit can be hard to find. List prices are not what anybody paid, and the edit itself is a small part of what a prompt costs.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation>小的编辑也可能很难找到。标价并非任何人实付的金额，编辑本身也只占一个提示费用的一小部分。</translation>
    </message>
    <message>
        <source>Which observations stand on a page</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>页面上有哪些观察</translation>
    </message>
    <message>
        <source>Measures and rules are in families that tell of the same thing, in a fixed order. Each week, month or quarter begins at another family and takes one observation from each that has evidence, until there are {most}. A measure has evidence from {cases} cases on, a rule from its own number on. Below {fewest} observations the page says so.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>度量和规则按所述内容分为若干组，顺序固定。每周、每月、每季度从不同的组开始，从每个有依据的组中取一条观察，直到 {most} 条。度量从 {cases} 例起算有依据，规则各有自己的数目。少于 {fewest} 条时页面会说明。</translation>
    </message>
    <message>
        <source>What an observation says plays no part in it: welcome and unwelcome ones are chosen alike, and have the same place and size. All measures are on their own page. The question is chosen in turn, by what stands on the page.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>观察的内容不影响选择：令人高兴的与不高兴的同样入选，位置和大小相同。所有度量另有一页。问题按页面上的内容轮流选出。</translation>
    </message>
    <message>
        <source>What you write of a week, a month, a quarter, a session or a change. It is stored in the database on this computer, and can be found by its words.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>您对一周、一月、一季度、一个会话或一项更改所写的话。保存在本机数据库中，可按词语查找。</translation>
    </message>
    <message>
        <source>No rule reads notes. None is in a summary unless you tick that one.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>没有规则读取笔记。除非您逐条勾选，摘要中不会有任何一条。</translation>
    </message>
    <message>
        <source>What it was meant for</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>原本的用途</translation>
    </message>
    <message>
        <source>Your own word for a session, a change or a time. Sessions with a call in the time and changes that landed in it are counted by that word; where you said nothing, that is not said.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>您给会话、更改或时段的词。时段内有调用的会话和合入的更改按该词计数；您未说明的，记为未说明。</translation>
    </message>
    <message>
        <source>A session that was learning, review, debugging or a spike was never meant to be kept: what it left open counts as set aside. Feature and chore change no figure.</source>
        <extracomment>tokenmirror/viewmodels/defined_reflect.py</extracomment>
        <translation>学习、评审、调试或试验的会话从未打算保留：其未完成的部分计为搁置。功能和杂务不改变任何数字。</translation>
    </message>
    <message>
        <source>Where tokens went</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>token 去了哪里</translation>
    </message>
    <message>
        <source>What is not known</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>未知的内容</translation>
    </message>
    <message>
        <source>Changes and commits</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>更改与提交</translation>
    </message>
    <message>
        <source>Tokens, calls and money</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>token、调用与费用</translation>
    </message>
    <message>
        <source>Measures against your own past</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>与自己过去相比的度量</translation>
    </message>
    <message>
        <source>Patterns worth a look</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>值得一看的模式</translation>
    </message>
    <message>
        <source>Looking back</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>回顾</translation>
    </message>
    <message>
        <source>Budgets</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>预算</translation>
    </message>
    <message>
        <source>Your own words</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>您自己的话</translation>
    </message>
    <message>
        <source>Charts</source>
        <extracomment>tokenmirror/viewmodels/definitions.py</extracomment>
        <translation>图表</translation>
    </message>
    <message>
        <source>The time it is about</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>所涉期间</translation>
    </message>
    <message numerus="yes">
        <source>{n} real names, ticked by you</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} 个真实名称，由您勾选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subjects of changes, ticked by you</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} 个更改标题，由您勾选</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your notes</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>您的 {n} 条笔记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of your answers</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>您的 {n} 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Money, as ranges</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>金额，以范围表示</translation>
    </message>
    <message numerus="yes">
        <source>{n} figures</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pseudonyms</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>
            <numerusform>{n} 个化名</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <extracomment>tokenmirror/viewmodels/disclosing.py</extracomment>
        <translation>{label}：{value}</translation>
    </message>
    <message>
        <source>The database and its copies can be read with their key alone, which is {where}. With the recovery code they open on another computer too.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>数据库及其副本只能用密钥读取，密钥{where}。凭恢复码也能在另一台计算机上打开。</translation>
    </message>
    <message>
        <source>The database is encrypted and its key is in the keyring. {why}</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>数据库已加密，其密钥在密钥环中。{why}</translation>
    </message>
    <message>
        <source>A recovery code has 13 groups of 5 letters and digits.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>恢复码由 13 组、每组 5 个字母和数字组成。</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever can read your files can read it. It holds no prompt and no code, but names of projects, subjects of commits and your notes.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>文件未加密：能读取您文件的人都能读取它。它不含提示词和代码，但含有项目名称、提交主题和您的笔记。</translation>
    </message>
    <message>
        <source>The database and its copies are being written anew. It goes on by itself if it is interrupted.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>正在重写数据库及其副本。若被中断，会自行继续。</translation>
    </message>
    <message>
        <source>in the keyring of this computer</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>在这台计算机的密钥环中</translation>
    </message>
    <message>
        <source>under your passphrase</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>受您的密码短语保护</translation>
    </message>
    <message>
        <source>Leave it unencrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>保持不加密</translation>
    </message>
    <message>
        <source>The database is encrypted. It opens with the passphrase that you chose.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>数据库已加密。用您选择的密码短语打开。</translation>
    </message>
    <message>
        <source>The database is encrypted and its key is in the keyring, which has not answered yet. It may have opened a window that asks for its password.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>数据库已加密，其密钥在密钥环中，密钥环尚未应答。它可能已打开一个要求输入密码的窗口。</translation>
    </message>
    <message>
        <source>The key is not there yet</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>密钥尚未取得</translation>
    </message>
    <message>
        <source>Ask the keyring again</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>再次询问密钥环</translation>
    </message>
    <message>
        <source>The database is encrypted. {why}</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>数据库已加密。{why}</translation>
    </message>
    <message>
        <source>The keyring could not be used.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>无法使用密钥环。</translation>
    </message>
    <message>
        <source>Look again at group {groups}: what was typed there does not fit together.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>请再看第 {groups} 组：那里输入的内容不吻合。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Use the passphrase instead</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>改用密码短语</translation>
    </message>
    <message>
        <source>Use the recovery code instead</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>改用恢复码</translation>
    </message>
    <message>
        <source>Type your passphrase</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>请输入您的密码短语</translation>
    </message>
    <message>
        <source>Waiting for your keyring</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>正在等待您的密钥环</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>未加密</translation>
    </message>
    <message>
        <source>There is no keyring on this computer that keeps a key.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>这台计算机上没有能保存密钥的密钥环。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>密钥环未及时应答。</translation>
    </message>
    <message>
        <source>The keyring took the key and did not keep it.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>密钥环接受了密钥，但没有保存。</translation>
    </message>
    <message>
        <source>The keyring does not have the key of this database.</source>
        <extracomment>tokenmirror/viewmodels/encryption.py</extracomment>
        <translation>密钥环中没有这个数据库的密钥。</translation>
    </message>
    <message>
        <source>Lines of this time that are still alive</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>此期间仍存活的行</translation>
    </message>
    <message numerus="yes">
        <source>{share} of the lines of {n} changes that landed: {alive} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>{n} 项合入的更改中 {share} 的行：{lines} 行中的 {alive} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were reverted</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>被还原的更改</translation>
    </message>
    <message numerus="yes">
        <source>{reverted} of {n} changes that landed were reverted.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>{n} 项合入的更改中有 {reverted} 项被还原。</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {reached} of {cases}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{time}：{reached}（共 {cases}）。</translation>
    </message>
    <message>
        <source>What you called a chore</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>您标为杂务的</translation>
    </message>
    <message>
        <source>You called these a chore: {sessions}, {changes}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>您标为杂务的：{sessions}，{changes}。</translation>
    </message>
    <message>
        <source>List price of this time</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>此期间的标价</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls at list price: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>{n} 次调用，按标价计：{amount}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls without a price are not in it.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>
            <numerusform>不含 {n} 次没有价格的调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own ceilings</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>您自己的上限</translation>
    </message>
    <message>
        <source>{name}: {amount} at list price, {first} to {last}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}：{first}至{last}，按标价计 {amount}，上限为 {ceiling}。</translation>
    </message>
    <message>
        <source>No change that put in lines landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>此期间没有合入加入行的更改。</translation>
    </message>
    <message>
        <source>{time}: too few to say ({cases}).</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{time}：数量太少，无法判断（{cases}）。</translation>
    </message>
    <message>
        <source>You called nothing of this time a chore. Sessions, changes and whole times can be called so.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>此期间没有标为杂务的。会话、更改和整段时间都可以这样标记。</translation>
    </message>
    <message>
        <source>You called this whole time a chore; of its sessions and changes: {sessions}, {changes}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>您把整段时间标为杂务；其中的会话和更改：{sessions}，{changes}。</translation>
    </message>
    <message>
        <source>{name}: {amount} at list price, {first} to {last}, beside a flat fee of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}：{first}至{last}，按标价计 {amount}，另有固定费用 {ceiling}。</translation>
    </message>
    <message>
        <source>{name}: {amount} tokens, {first} to {last}, of a ceiling of {ceiling}.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>{name}：{first}至{last}，{amount} token，上限为 {ceiling}。</translation>
    </message>
    <message>
        <source>No change landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>此期间没有合入的更改。</translation>
    </message>
    <message>
        <source>No calls in this time.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>此期间没有调用。</translation>
    </message>
    <message>
        <source>You have set no ceiling.</source>
        <extracomment>tokenmirror/viewmodels/evidence_words.py</extracomment>
        <translation>您没有设置上限。</translation>
    </message>
    <message>
        <source>List price per kept piece of work</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>每件保留工作的标价</translation>
    </message>
    <message>
        <source>From first prompt to landing</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>从第一个提示到合入</translation>
    </message>
    <message>
        <source>Rework within 14 days</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>14 天内的返工</translation>
    </message>
    <message>
        <source>Prompts per piece of work</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>每件工作的提示</translation>
    </message>
    <message>
        <source>{n} points</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>{n} 个百分点</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>比例</translation>
    </message>
    <message>
        <source>prompts</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>提示</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>What you did in another way from a day on, and what changes took before and since then. A difference can have many causes; the figures name none.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>您从某天起换了做法的事，以及更改在此前和此后各花了多少。差异可以有许多原因；数字不指明任何一个。</translation>
    </message>
    <message>
        <source>Before, the most that is looked at: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>之前（最多查看的长度）：{before}。此后：{after}。</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} ({n} days)</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{first}至{last}（{n} 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {low} to {high}, the middle half of {changes}; the median is {middle}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{name}：{low} 至 {high}，{changes}的中间一半；中位数为 {middle}。</translation>
    </message>
    <message>
        <source>difference</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>差值</translation>
    </message>
    <message>
        <source>Too few to say: {before} before and {after} since then. It takes {fewest} on each side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>数量太少，无法判断：之前 {before}，此后 {after}。每侧需要 {fewest} 项。</translation>
    </message>
    <message>
        <source>No experiment yet.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>还没有实验。</translation>
    </message>
    <message>
        <source>Say from which day on you did something in another way: a new model, another style of prompts, smaller tasks. Then what your changes took before and since then stands side by side, with how unsure it is.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>说明您从哪天起换了做法：新模型、另一种提示方式、更小的任务。随后会并列显示您的更改在此前和此后各花了多少，并说明有多不确定。</translation>
    </message>
    <message>
        <source>{project}, beside your other projects</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{project}，与您的其他项目并列</translation>
    </message>
    <message>
        <source>{first} to {last}, everywhere</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{first}至{last}，所有地方</translation>
    </message>
    <message>
        <source>since {day}, in {project}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>自 {day} 起，在 {project} 中</translation>
    </message>
    <message>
        <source>since {day}, everywhere</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>自 {day} 起，所有地方</translation>
    </message>
    <message>
        <source>{project} and your other projects, {days}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{project} 与您的其他项目，{days}。</translation>
    </message>
    <message>
        <source>Two times of the same length. Before: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>两段等长的时间。之前：{before}。此后：{after}。</translation>
    </message>
    <message>
        <source>Before, the least that is looked at: {before}. Since then: {after}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>之前（至少查看的长度）：{before}。此后：{after}。</translation>
    </message>
    <message>
        <source>Too few to say: from {n} pieces of work on.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>数量太少，无法判断：需要 {n} 件以上的工作。</translation>
    </message>
    <message>
        <source>{name}: {changes}, too few to say.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{name}：{changes}，数量太少，无法判断。</translation>
    </message>
    <message>
        <source>Difference: too few to say.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>差值：数量太少，无法判断。</translation>
    </message>
    <message>
        <source>It holds zero: no difference can be seen.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>它包含零：看不出差异。</translation>
    </message>
    <message>
        <source>Difference of the medians</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中位数之差</translation>
    </message>
    <message>
        <source>Medians: {was} in your other projects, {now} in it.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中位数：您的其他项目 {was}，此项目 {now}。</translation>
    </message>
    <message>
        <source>Medians: {was} before, {now} since then.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中位数：之前 {was}，此后 {now}。</translation>
    </message>
    <message>
        <source>No difference can be seen in {before} and {after} pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>在 {before} 件和 {after} 件工作中看不出差异。</translation>
    </message>
    <message>
        <source>They differ by {low} to {high}, in {before} and {after} pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>两者相差 {low} 至 {high}，基于 {before} 件和 {after} 件工作。</translation>
    </message>
    <message>
        <source>Too few to say: {after} in it and {before} in others. It takes {fewest} on each side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>数量太少，无法判断：此项目有 {after}，其他项目有 {before}。每侧需要 {fewest} 件。</translation>
    </message>
    <message>
        <source>Its first day is {day}.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>第一天为 {day}。</translation>
    </message>
    <message>
        <source>{first} to {last}, in {project}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>{first}至{last}，在 {project} 中</translation>
    </message>
    <message>
        <source>other projects</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>其他项目</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>之前</translation>
    </message>
    <message>
        <source>since then</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>此后</translation>
    </message>
    <message>
        <source>median</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Difference of the medians: {interval}. {seen}</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中位数之差：{interval}。{seen}</translation>
    </message>
    <message>
        <source>of the medians</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>中位数之差</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>{number} figures are looked at: with so many, a difference in one of them may be chance.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>共查看 {number} 个数字：数量多时，其中一个的差异可能是偶然。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes were begun before the first day and landed after it; they are on neither side.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{n} 项更改在第一天之前开始、之后合入；不计入任何一侧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work are too young to say how much of them is replaced.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{n} 件工作太新，无法判断有多少被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work have calls without a price, which are not in them.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation>
            <numerusform>{n} 件工作含有没有价格的调用，未计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>You said that it came from session {session}: tokenmirror link.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>您已声明它来自会话 {session}：tokenmirror link。</translation>
    </message>
    <message>
        <source>You said that it did not come from session {session}: tokenmirror unlink.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>您已声明它不是来自会话 {session}：tokenmirror unlink。</translation>
    </message>
    <message>
        <source>You said that it is not to be counted as yours: tokenmirror ignore.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>您已声明它不计为您的：tokenmirror ignore。</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address of git&apos;s configuration (through .mailmap).</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>您的：其作者是 {author}，为 git 配置中的地址（经 .mailmap）。</translation>
    </message>
    <message>
        <source>With --undo that is taken back.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>用 --undo 可撤回。</translation>
    </message>
    <message>
        <source>No session is known to have had a part in it: none said so, and none wrote lines that it added to the same files.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>没有已知会话参与其中：没有会话这样声明，也没有会话写过它在相同文件中新增的行。</translation>
    </message>
    <message>
        <source>said: the note that git-ai left on {commit}, which stands for the same work, names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>声明：git-ai 在代表同一工作的 {commit} 上留下的备注提到该会话。</translation>
    </message>
    <message>
        <source>said: a trailer in the message of {commit}, which stands for the same work, names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>声明：代表同一工作的 {commit} 的消息尾注提到该会话。</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output names {commit}; git says it was made {made}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>声明：它在 {at} 运行了 git commit，输出提到 {commit}；git 显示其创建于 {made}。</translation>
    </message>
    <message>
        <source>“{path}”</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>“{path}”</translation>
    </message>
    <message>
        <source>{file}: {written} of {added} added lines; of {telling} that are telling (not blank or mere brackets) {own}, {share}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{file}：新增 {added} 行中的 {written} 行；有辨识度的（非空白或仅括号）{telling} 行中的 {own} 行，{share}。</translation>
    </message>
    <message>
        <source>Not counted as yours, for you said so. Its author is {author}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>按您的声明不计为您的。其作者是 {author}。</translation>
    </message>
    <message>
        <source>Not yours: its author is {author}, an address that does not count as you. If it is you: tokenmirror me add ADDRESS.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>不是您的：其作者是 {author}，该地址不算您的。若是您：tokenmirror me add ADDRESS。</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address of git&apos;s configuration (through .mailmap), or one under the same name, for a session of yours made it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>您的：其作者是 {author}，为 git 配置中的地址（经 .mailmap），或因由您的会话产生而为同名地址。</translation>
    </message>
    <message numerus="yes">
        <source>It added {n} lines in files that count.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>它在计入的文件中新增 {n} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is asked about: only your own commits are linked.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>不查询会话：只关联您自己的提交。</translation>
    </message>
    <message>
        <source>No session said that it made this merge.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>没有会话声明产生了此合并。</translation>
    </message>
    <message>
        <source>{tool} session {session}: {share} of what sessions put into it, a guess. Its part is counted up to {moment}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tool} 会话 {session}：会话投入部分的 {share}，推测。其份额计到 {moment}。</translation>
    </message>
    <message>
        <source>{tool} session {session}: {share} of what sessions put into it. Its part is counted up to {moment}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tool} 会话 {session}：会话投入部分的 {share}。其份额计到 {moment}。</translation>
    </message>
    <message>
        <source>near: at {at} it edited “{path}”; git says the commit was made {made}, and nothing else says more. This is a guess: it moves no tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>邻近：它在 {at} 编辑了“{path}”；git 显示提交创建于 {made}，此外没有其他线索。这是推测：不移动任何 token。</translation>
    </message>
    <message>
        <source>near: at {at} it ran a command in the checkout; git says the commit was made {made}, and nothing else says more. This is a guess: it moves no tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>邻近：它在 {at} 于检出目录运行了命令；git 显示提交创建于 {made}，此外没有其他线索。这是推测：不移动任何 token。</translation>
    </message>
    <message>
        <source>person: you said so. That outranks all other evidence.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>本人：您的声明。优先于其他所有依据。</translation>
    </message>
    <message>
        <source>said: the note that git-ai left on this commit names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>声明：git-ai 在此提交上留下的备注提到该会话。</translation>
    </message>
    <message>
        <source>said: a trailer in the message of this commit names the session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>声明：此提交的消息尾注提到该会话。</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output named no commit; git says it was made {made}, and no other was made in those seconds, or the reflog of its checkout names this one.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>声明：它在 {at} 运行了 git commit，输出未提到提交；git 显示其创建于 {made}，那几秒内没有其他提交，或检出目录的 reflog 提到此提交。</translation>
    </message>
    <message>
        <source>said: it ran git commit at {at}, and its output names {commit}, which became this commit.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>声明：它在 {at} 运行了 git commit，输出提到 {commit}，后者成为此提交。</translation>
    </message>
    <message>
        <source>content: {lines} of the {all} lines it added are credited to this session; {found} are lines it wrote, and a line that several wrote goes to one of them.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>内容：新增 {all} 行中的 {lines} 行归于此会话；{found} 行由它所写，多个会话都写过的行归于其中之一。</translation>
    </message>
    <message>
        <source>content: {lines} of the {all} lines it added are credited to this session.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>内容：新增 {all} 行中的 {lines} 行归于此会话。</translation>
    </message>
    <message>
        <source>Which lines is not known file by file: they are in other commits of the same work, or under other names.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>无法逐个文件得知是哪些行：它们在同一工作的其他提交中，或在其他名称下。</translation>
    </message>
    <message>
        <source>“{path}” (edited as “{other}”)</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>“{path}”（以“{other}”编辑）</translation>
    </message>
    <message numerus="yes">
        <source>{file}: it lost {n} telling lines that this session removed.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{file}：失去了此会话删除的 {n} 行有辨识度的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>{commit} stands for the same work; the tokens are counted there, once.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} 代表同一工作；token 在那里计一次。</translation>
    </message>
    <message>
        <source>{commit} is the same work (amended, rebased or picked); its tokens are counted here.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} 是同一工作（修补、变基或拣选）；其 token 计在此处。</translation>
    </message>
    <message>
        <source>{commit} went into this one, with others or in part; it keeps its own tokens.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{commit} 与其他提交一起或部分并入此提交；它保留自己的 token。</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded no tokens: that is no zero, nobody wrote it down.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{n} 次调用中工具没有记录 token：这不是零，只是没有人写下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded tokens that it rounded or estimated.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{n} 次调用中工具记录的 token 经过取整或估算。</numerusform>
        </translation>
    </message>
    <message>
        <source>The lines themselves are not stored, only keyed fingerprints of them; so which line matched cannot be shown here, only how many.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>行本身不存储，只存带密钥的指纹；因此无法显示匹配的是哪一行，只能显示行数。</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>属于谁</translation>
    </message>
    <message>
        <source>Who made it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>由谁产生</translation>
    </message>
    <message>
        <source>Where it landed</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>合入何处</translation>
    </message>
    <message>
        <source>What became of it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>后来如何</translation>
    </message>
    <message>
        <source>Other commits of the same work</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>同一工作的其他提交</translation>
    </message>
    <message>
        <source>Tokens that flowed into it</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>流入的 token</translation>
    </message>
    <message>
        <source>You said: {word} {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>您已声明：{word} {session}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines in {files} generated, vendored or lock files are left out.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>{files} 个生成、第三方或锁文件中的 {n} 行不计。</numerusform>
        </translation>
    </message>
    <message>
        <source>Both came to the default branch: author and author&apos;s time are one, as a pick leaves them.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>两者都进入了默认分支：作者和作者时间相同，如拣选所致。</translation>
    </message>
    <message>
        <source>{tokens} of them by {tool} session {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>其中 {tokens} 来自 {tool} 会话 {session}。</translation>
    </message>
    <message>
        <source>Yours: its author is {author}, an address that you added.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>您的：其作者是 {author}，为您添加的地址。</translation>
    </message>
    <message>
        <source>It is a merge: it joins others and counts no lines of its own.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>它是合并：连接其他提交，不计自己的行。</translation>
    </message>
    <message>
        <source>said: its word is known, but not the record of the log that holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>声明：已知其声明，但不知含有它的日志记录。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more files.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>
            <numerusform>另有 {n} 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens are known to have flowed into it.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>没有已知流入的 token。</translation>
    </message>
    <message>
        <source>{tokens} tokens with the commits that went into it: {outcomes}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>连同并入的提交共 {tokens} token：{outcomes}。</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>{tokens} token：{outcomes}。</translation>
    </message>
    <message>
        <source>The repository could not be read at the last look: {why}</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>上次查看时无法读取仓库：{why}</translation>
    </message>
    <message>
        <source>What became of it is not judged yet: tokenmirror collect --once reads what is new.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>尚未判定后来如何：tokenmirror collect --once 会读取新内容。</translation>
    </message>
    <message>
        <source>What became of it is not asked: fates are for your own commits.</source>
        <extracomment>tokenmirror/viewmodels/explain_commit.py</extracomment>
        <translation>不查询后来如何：去向只针对您自己的提交。</translation>
    </message>
    <message>
        <source>{commit} is the same change: git gives both one patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} 是同一更改：git 为两者给出相同的补丁 ID。</translation>
    </message>
    <message>
        <source>It was squashed: {commit} holds all that its branch held, by the patch id of the whole branch.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它被压缩：按整个分支的补丁 ID，{commit} 包含其分支的全部内容。</translation>
    </message>
    <message>
        <source>{commit} is a reworked copy: same author, same author&apos;s time; it adds {lines} of its {all} telling lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} 是改动过的副本：作者和作者时间相同；它新增了 {all} 行有辨识度行中的 {lines} 行。</translation>
    </message>
    <message>
        <source>It landed by its lines, without a patch id in common: {commit} adds {lines} of its {all} telling lines, the most of all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它凭行合入，没有共同的补丁 ID：{commit} 新增了 {all} 行有辨识度行中的 {lines} 行，为最多者。</translation>
    </message>
    <message>
        <source>A part of its lines landed: {commit} adds {lines} of its {all} telling lines, the most of all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>其部分行已合入：{commit} 新增了 {all} 行有辨识度行中的 {lines} 行，为最多者。</translation>
    </message>
    <message>
        <source>It has not landed; a branch, a tag or a worktree still holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它尚未合入；仍有分支、标签或工作树包含它。</translation>
    </message>
    <message>
        <source>It has not landed; {commit}, which has not landed either, took its place and adds {lines} of its {all} telling lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它未合入；同样未合入的 {commit} 取代了它，并新增了 {all} 行有辨识度行中的 {lines} 行。</translation>
    </message>
    <message>
        <source>It has not landed, no branch holds it any more, and no other commit has its lines.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它未合入，已没有分支包含它，也没有其他提交含有它的行。</translation>
    </message>
    <message>
        <source>Four fifths or more of what it newly added are alive.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>新增内容有五分之四以上存活。</translation>
    </message>
    <message>
        <source>Less than four fifths of what it newly added are alive, but more than one fifth.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>新增内容存活不足五分之四，但超过五分之一。</translation>
    </message>
    <message>
        <source>Less than a fifth of what it newly added is alive, and no revert says why.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>新增内容存活不足五分之一，且没有还原说明原因。</translation>
    </message>
    <message>
        <source>It landed less than seven days before that, too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>合入距此不足七天，判断为时尚早。</translation>
    </message>
    <message>
        <source>It is not itself an ancestor of the default branch, {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它本身不是默认分支 {branch}（上次判定时位于 {head}）的祖先。</translation>
    </message>
    <message>
        <source>{commit} is in the default branch since {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} 自 {when} 起位于默认分支。</translation>
    </message>
    <message>
        <source>{state}, as of {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{state}，截至 {when}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} days after it landed {lines} of its lines were alive, in {commit}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>
            <numerusform>合入 {n} 天后，在 {commit} 中有 {lines} 行存活。</numerusform>
        </translation>
    </message>
    <message>
        <source>{alive} of {added} added lines are alive at the head of the default branch. Blame, ignoring white space and following moves, gives it {own}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>新增的 {added} 行中有 {alive} 行在默认分支头部存活。忽略空白并跟踪移动的 blame 给出 {own} 行。</translation>
    </message>
    <message>
        <source>It is an ancestor of the default branch, {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它是默认分支 {branch}（上次判定时位于 {head}）的祖先。</translation>
    </message>
    <message>
        <source>It is an ancestor of the default branch&apos;s other copy, local or remote; not of {branch} (at {head} when it was last judged).</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它是默认分支另一副本（本地或远程）的祖先；不是 {branch}（上次判定时位于 {head}）的祖先。</translation>
    </message>
    <message>
        <source>{commit} brought it in {when}: the first commit of the branch&apos;s own line that holds it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} 于 {when} 将其带入：分支主线上包含它的第一个提交。</translation>
    </message>
    <message>
        <source>another commit</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>另一个提交</translation>
    </message>
    <message>
        <source>Its subject says that {commit} is pull request {number}: that one landed, whatever its lines are.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>其主题表明 {commit} 是拉取请求 {number}：无论其行如何，该请求已合入。</translation>
    </message>
    <message>
        <source>When it landed {lines} of its lines were alive, in {commit}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>合入时，在 {commit} 中有 {lines} 行存活。</translation>
    </message>
    <message>
        <source>{by} undid it without saying so: it took nearly all of its lines out again.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} 未作说明就撤销了它：几乎删除了它的所有行。</translation>
    </message>
    <message>
        <source>{by} undid {carrier}, which carries it, without saying so: it took nearly all of its lines out again.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} 未作说明就撤销了承载它的 {carrier}：几乎删除了它的所有行。</translation>
    </message>
    <message>
        <source>Lines that came out of other files, or that a listed formatting touched, count for who wrote them too.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>来自其他文件的行，或被所列格式化改动的行，也计给原作者。</translation>
    </message>
    <message>
        <source>{lines} live on under the name of {commit}, which has {held} living lines in all.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{lines} 行以 {commit} 之名存活，后者共有 {held} 行存活。</translation>
    </message>
    <message>
        <source>{commit} “{subject}”</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} “{subject}”</translation>
    </message>
    <message>
        <source>nobody knows when</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>时间不明</translation>
    </message>
    <message>
        <source>{by} reverted it: its message names it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} 还原了它：其消息提到它。</translation>
    </message>
    <message>
        <source>{by} reverted {carrier}, which carries it: its message names it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} 还原了承载它的 {carrier}：其消息提到它。</translation>
    </message>
    <message>
        <source>{by} reverted {carrier}, which carries it: it is the exact reverse, by patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} 还原了承载它的 {carrier}：按补丁 ID 恰为其逆。</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines live on under the names of other commits that hold the same work.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>
            <numerusform>{n} 行以同一工作的其他提交之名存活。</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} of its lines only break others differently: these count for who wrote them, not for it.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>其中 {lines} 行只是折行不同：计给原作者，不计给它。</translation>
    </message>
    <message>
        <source>The repository has no default branch that is known, so nothing can have landed.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>仓库没有已知的默认分支，因此无从判断合入。</translation>
    </message>
    <message>
        <source>It was made on the branch itself, {when}.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它是在分支本身上产生的，{when}。</translation>
    </message>
    <message>
        <source>Also noted</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>另有记录</translation>
    </message>
    <message>
        <source>{by} reverted it: it is the exact reverse, by patch id.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{by} 还原了它：按补丁 ID 恰为其逆。</translation>
    </message>
    <message>
        <source>It added no lines in files that count.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它在计入的文件中没有新增行。</translation>
    </message>
    <message>
        <source>{commit} broke lines of it differently; they say the same, and are its own where they live on.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>{commit} 重新折了它的行；内容相同，存活之处仍归它所有。</translation>
    </message>
    <message>
        <source>{lines} of the {all} lines it added only repeat others of it in further files: a line counts once, and as alive while all of these files have it that are still there.</source>
        <extracomment>tokenmirror/viewmodels/explain_fate.py</extracomment>
        <translation>它新增的 {all} 行中有 {lines} 行只是在其他文件中重复它自己的行：一行只计一次，并且只有在仍存在的这些文件中都有时才算存活。</translation>
    </message>
    <message>
        <source>it is outside every repository that is known</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>它在所有已知仓库之外</translation>
    </message>
    <message>
        <source>a later edit of this session took all of it away again</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>此会话之后的编辑把它全部删除了</translation>
    </message>
    <message>
        <source>its file is generated, vendored or a lock file, which is left out of line counts</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>其文件为生成、第三方或锁文件，不计行数</translation>
    </message>
    <message>
        <source>its lines are in the working file: in progress</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>其行在工作文件中：进行中</translation>
    </message>
    <message>
        <source>its lines are no longer in the working file: set aside</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>其行已不在工作文件中：搁置</translation>
    </message>
    <message>
        <source>it was not looked for in the working file, for the session committed something after it</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>未在工作文件中查找，因为会话之后提交了内容</translation>
    </message>
    <message>
        <source>{calls} and {edits}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{calls}，{edits}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of its tokens in “{path}”, of which {size} bytes are read.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>“{path}”中有其 token 的 {n} 条记录，已读取 {size} 字节。</numerusform>
        </translation>
    </message>
    <message>
        <source>{commit} “{subject}”, {state}: {share} of what sessions put into it, {lines} ({evidence}).</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{commit} “{subject}”，{state}：会话投入部分的 {share}，{lines}（{evidence}）。</translation>
    </message>
    <message>
        <source>{tokens} of its tokens flowed into it.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>其 token 中有 {tokens} 流入。</translation>
    </message>
    <message>
        <source>{at} “{path}”, lines {added} added: {became}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{at} “{path}”，新增 {added} 行：{became}。</translation>
    </message>
    <message>
        <source>You said it was {meant} and never meant to be kept: what it left open counts as set aside. tokenmirror ignore --undo takes that back.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>您已声明它是{meant}且从未打算保留：其未完成的部分计为搁置。tokenmirror ignore --undo 可撤回。</translation>
    </message>
    <message numerus="yes">
        <source>{n} edits</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} 次编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>{calls} and {edits} from {began} to {ended}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{calls}，{edits}，从 {began} 至 {ended}。</translation>
    </message>
    <message>
        <source>It is a part of session {session}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>它是会话 {session} 的一部分。</translation>
    </message>
    <message numerus="yes">
        <source>{n} records of its tokens in “{path}”, which is no longer there; what they said is kept.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>“{path}”中有其 token 的 {n} 条记录，该文件已不存在；其内容已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was spent from one commit to the next went into the next; what follows the last commit goes by the edits that came after it, and is no edit where there was none.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>从一个提交到下一个提交的用量归入下一个；最后一个提交之后的依其后的编辑而定，没有编辑则为无编辑。</translation>
    </message>
    <message>
        <source>{tokens} flowed into {commit}, to which no link is shown any more.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} 流入 {commit}，但已不再显示关联。</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more edits; --json lists all of them.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>另有 {n} 次编辑；--json 列出全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} “{path}”, lines {added} added and {removed} removed: {became}.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{at} “{path}”，新增 {added} 行，删除 {removed} 行：{became}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} records that told of a call which another record had told of: each call counts once.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} 条记录所述的调用已由另一条记录说明：每次调用只计一次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} records that replay calls of another session, which was resumed or forked: they count there.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>
            <numerusform>{n} 条记录重放了另一会话（被恢复或分叉）的调用：计在那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>At {at} it said it made {commit}; no commit of yours in a known repository is that one.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>它在 {at} 声明产生了 {commit}；已知仓库中没有您的提交与之相符。</translation>
    </message>
    <message>
        <source>What was read</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>读取了什么</translation>
    </message>
    <message>
        <source>Commits it had a part in</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>它参与的提交</translation>
    </message>
    <message>
        <source>Where its tokens went</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>其 token 去了哪里</translation>
    </message>
    <message>
        <source>Edits that no commit took</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>没有提交收录的编辑</translation>
    </message>
    <message>
        <source>What was left out</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>未计入的内容</translation>
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
        <translation>未知：它未声明产生任何提交，也没有提交新增它写的行。</translation>
    </message>
    <message>
        <source>No tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>没有记录 token。</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}. These add up to all that is recorded of it.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} token：{outcomes}。相加即为所记录的全部。</translation>
    </message>
    <message>
        <source>{tokens} tokens: {outcomes}. These add up to all that it used.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>{tokens} token：{outcomes}。相加即为其全部用量。</translation>
    </message>
    <message>
        <source>None: of every edit a line is in a commit.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>无：每次编辑都有一行在提交中。</translation>
    </message>
    <message>
        <source>Which log told of it is not known: no call of it is stored.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>不知是哪个日志提到它：没有存储其调用。</translation>
    </message>
    <message>
        <source>What was changed by shell commands is not known as edits, unless a commit says so.</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>shell 命令所做的更改不视为编辑，除非提交说明。</translation>
    </message>
    <message>
        <source>a commit that its output did not name</source>
        <extracomment>tokenmirror/viewmodels/explain_session.py</extracomment>
        <translation>一个输出中未提到的提交</translation>
    </message>
    <message>
        <source>prints {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>输出 {value}</translation>
    </message>
    <message>
        <source>begins with {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>以 {value} 开头</translation>
    </message>
    <message>
        <source>names {value}</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>提到 {value}</translation>
    </message>
    <message>
        <source>prints {value} or more</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>输出 {value} 或更多</translation>
    </message>
    <message>
        <source>prints {value} or less</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>输出 {value} 或更少</translation>
    </message>
    <message>
        <source>prints nothing</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>没有输出</translation>
    </message>
    <message>
        <source>prints at least one line</source>
        <extracomment>tokenmirror/viewmodels/explained.py</extracomment>
        <translation>至少输出一行</translation>
    </message>
    <message>
        <source>made</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>已产生</translation>
    </message>
    <message>
        <source>landed</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>已合入</translation>
    </message>
    <message>
        <source>put back</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>您的</translation>
    </message>
    <message>
        <source>someone else&apos;s</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>他人的</translation>
    </message>
    <message>
        <source>its message says so</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>其消息如此说明</translation>
    </message>
    <message>
        <source>seen by lines</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>由行可见</translation>
    </message>
    <message>
        <source>a part of its lines</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>其部分行</translation>
    </message>
    <message>
        <source>all of it</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>a part of it</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>其一部分</translation>
    </message>
    <message>
        <source>by which commit is not known</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>不知由哪个提交</translation>
    </message>
    <message>
        <source>dated by when it was first seen so</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>按首次如此看到的时间</translation>
    </message>
    <message>
        <source>by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>由 {commit}</translation>
    </message>
    <message>
        <source>a part in {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>部分在 {commit}</translation>
    </message>
    <message>
        <source>brought in by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>由 {commit} 带入</translation>
    </message>
    <message>
        <source>the same patch id: {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>相同补丁 ID：{commit}</translation>
    </message>
    <message>
        <source>in {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>在 {commit} 中</translation>
    </message>
    <message>
        <source>says the same in lines that are broken by {commit}</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>内容相同，由 {commit} 重新折行</translation>
    </message>
    <message>
        <source>of {whole} lines that it took out {part} are still out</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>所删除的 {whole} 行中仍有 {part} 行未恢复</translation>
    </message>
    <message>
        <source>{part} of its {whole} lines only break lines differently that were there</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>其 {whole} 行中有 {part} 行只是对原有行重新折行</translation>
    </message>
    <message>
        <source>{part} of its {whole} lines stand in several of its files, where each counts once</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>其 {whole} 行中有 {part} 行在它的多个文件中重复，每行只计一次</translation>
    </message>
    <message>
        <source>lines taken away: {mine} by you, {others} by others</source>
        <extracomment>tokenmirror/viewmodels/fate_words.py</extracomment>
        <translation>被删除的行：您 {mine}，他人 {others}</translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} 个文件，{first}至{last}</numerusform>
        </translation>
    </message>
    <message>
        <source>only file names and first lines were looked at; nothing is stored yet</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>只查看了文件名和首行；尚未存储任何内容</translation>
    </message>
    <message>
        <source>No tool has left logs here yet. {n} tools can be read; a folder of logs from elsewhere can be added in the settings.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>此处还没有工具留下日志。可读取 {n} 个工具；别处的日志文件夹可在设置中添加。</translation>
    </message>
    <message>
        <source>Once a tool leaves logs, the repositories it works in are found by themselves.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>一旦有工具留下日志，其工作的仓库会自动找到。</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses are yours by git</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>git 认定 {n} 个地址属于您</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tool} deletes its logs after {days} days. {n} files will be gone within a week; starting now keeps their counts.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{tool} 在 {days} 天后删除其日志。{n} 个文件将在一周内消失；现在开始可保留其计数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {n} minutes; you can stop it at any time.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>约 {n} 分钟；可随时停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {day}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>{n} 个文件，{day}</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>今天</translation>
    </message>
    <message>
        <source>{folder}, left out for now</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>{folder}，暂不包括</translation>
    </message>
    <message>
        <source>Read commits of {repository}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>读取 {repository} 的提交</translation>
    </message>
    <message>
        <source>looking at file names…</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>正在查看文件名…</translation>
    </message>
    <message numerus="yes">
        <source>{n} places were looked at</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>
            <numerusform>查看了 {n} 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at first lines…</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>正在查看首行…</translation>
    </message>
    <message>
        <source>No repository is named in the first lines. Those that sessions worked in are found while reading.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>首行中没有提到仓库。会话工作过的仓库会在读取时找到。</translation>
    </message>
    <message>
        <source>git knows no address of yours</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>git 中没有您的地址</translation>
    </message>
    <message>
        <source>yours by git: {address}</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>git 认定属于您的地址：{address}</translation>
    </message>
    <message>
        <source>Logs are read as soon as a tool writes some.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>一旦有工具写入日志就会读取。</translation>
    </message>
    <message>
        <source>Less than a minute; you can stop it at any time.</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation>不足一分钟；可随时停止。</translation>
    </message>
    <message>
        <source>Hours, as you thought: {hours}.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>您当时认为的小时数：{hours}。</translation>
    </message>
    <message>
        <source>What is known stands beside what you think. Nothing here adds up to an answer.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>已知的内容旁边是您自己的看法。这里的内容加起来也不会得出答案。</translation>
    </message>
    <message>
        <source>Do you ship sooner?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>您交付得更早了吗？</translation>
    </message>
    <message>
        <source>Does quality hold?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>质量保持住了吗？</translation>
    </message>
    <message>
        <source>Is less of your work tedious?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>您的工作中枯燥的部分少了吗？</translation>
    </message>
    <message>
        <source>Are bugs caught earlier?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>缺陷更早被发现了吗？</translation>
    </message>
    <message>
        <source>Does the time it spares you justify the cost?</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>它省下的时间对得起成本吗？</translation>
    </message>
    <message>
        <source>How long the same change would have taken otherwise is not known, nor what it was worth.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>同样的更改换一种方式会花多久、价值多少，都不得而知。</translation>
    </message>
    <message>
        <source>What the people who use it met is in no log and in no repository.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>使用者遇到了什么，任何日志和仓库里都没有。</translation>
    </message>
    <message>
        <source>No figure says what was tedious: that is known to you alone. What stands here are words of yours.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>没有数字能说明什么是枯燥的：只有您知道。这里是您自己的话。</translation>
    </message>
    <message>
        <source>Bugs that nobody found yet are not known, nor where a bug was first seen.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>尚未被发现的缺陷不得而知，缺陷最先在何处被看到也不得而知。</translation>
    </message>
    <message>
        <source>How much time it spared you is in no log. It is asked of you, never computed, and set against nothing.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation>它省下多少时间不在任何日志中。只询问您，从不计算，也不与任何东西相比。</translation>
    </message>
    <message numerus="yes">
        <source>{n} words of yours</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>
            <numerusform>{n} 条您的声明</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} with {calls}, and {own}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{sessions}（{calls}）以及{own}</translation>
    </message>
    <message>
        <source>{amount} go, and everything counts as if it had never been read.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>将去除{amount}，一切都将视同从未读取。</translation>
    </message>
    <message>
        <source>The logs of your tools stay as they are. What is forgotten is not read from them again.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>工具的日志保持原样。已遗忘的内容不会再从中读取。</translation>
    </message>
    <message>
        <source>Copies of the database that hold it are replaced by one of what is left.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>包含它的数据库副本会被替换为剩余内容的副本。</translation>
    </message>
    <message>
        <source>While the logs are there it can be read again; notes and corrections of yours do not come back.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>只要日志仍在，就可以重新读取；您的笔记和更正不会恢复。</translation>
    </message>
    <message>
        <source>Forget what happened {time}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>遗忘{time}的内容？</translation>
    </message>
    <message>
        <source>Forgotten: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>已遗忘：{amount}。</translation>
    </message>
    <message>
        <source>Freed places in the file are overwritten as soon as nothing else holds it.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>文件一旦不再被占用，释放的空间就会被覆写。</translation>
    </message>
    <message numerus="yes">
        <source>For {n} years</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>
            <numerusform>{n} 年</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount}; forgotten on {day}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{amount}；遗忘于 {day}</translation>
    </message>
    <message>
        <source>{sessions} with {calls}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{sessions}（{calls}）</translation>
    </message>
    <message>
        <source>Keep no longer</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>不再保留</translation>
    </message>
    <message>
        <source>Forget what is older than {day}, and each day what becomes as old?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>遗忘早于 {day} 的内容，并每天遗忘变得同样旧的内容？</translation>
    </message>
    <message>
        <source>Forget everything up to now?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>遗忘到目前为止的全部内容？</translation>
    </message>
    <message>
        <source>Forget the session {name}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>遗忘会话 {name}？</translation>
    </message>
    <message>
        <source>Forget all work in {name}?</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>遗忘 {name} 中的全部工作？</translation>
    </message>
    <message>
        <source>at any time</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>from {day} on</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>For ever</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>永久</translation>
    </message>
    <message>
        <source>up to {day}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>截至 {day}</translation>
    </message>
    <message>
        <source>A session</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>一次会话</translation>
    </message>
    <message>
        <source>A repository</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>一个仓库</translation>
    </message>
    <message>
        <source>What happened {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{time}的内容</translation>
    </message>
    <message>
        <source>What was too old, {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>过旧的内容，{time}</translation>
    </message>
    <message>
        <source>Everything {time}</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation>{time}的全部内容</translation>
    </message>
    <message>
        <source>lists the addresses of git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>列出 git 配置中的地址</translation>
    </message>
    <message>
        <source>shows the commit and its files</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>显示提交及其文件</translation>
    </message>
    <message>
        <source>marks with {+ +} and [- -] what is more than white space</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>用 {+ +} 和 [- -] 标出不只是空白的内容</translation>
    </message>
    <message>
        <source>shows what differs between the two</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>显示两者的差异</translation>
    </message>
    <message>
        <source>prints commit while git still has it</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>只要 git 仍保有它就输出 commit</translation>
    </message>
    <message>
        <source>lists where HEAD has been, the newest first</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>列出 HEAD 到过的位置，最新的在前</translation>
    </message>
    <message>
        <source>counts them in this file, if it was there by this name; {lines} over all files</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>若当时有此名称，则计算此文件中的行；所有文件共 {lines} 行</translation>
    </message>
    <message>
        <source>lists which of these files were there then</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>列出这些文件中当时存在的</translation>
    </message>
    <message>
        <source>lists the commits of this file</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>列出此文件的提交</translation>
    </message>
    <message>
        <source>shows whether the file has uncommitted changes</source>
        <extracomment>tokenmirror/viewmodels/git_checks.py</extracomment>
        <translation>显示文件是否有未提交的更改</translation>
    </message>
    <message numerus="yes">
        <source>{n} commits of yours; sessions had a part in {told}.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>您有 {n} 个提交；会话参与了其中 {told} 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} in {n} calls</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{n} 次调用共 {tokens}</numerusform>
        </translation>
    </message>
    <message>
        <source>{session}: {share} of it, {lines}, {tokens} tokens ({how})</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}：占 {share}，{lines}，{tokens} token（{how}）</translation>
    </message>
    <message>
        <source>{shown} of {all} shown; {tokens} tokens: {outcome}</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>显示 {shown} / {all}；{tokens} 个 token：{outcome}</translation>
    </message>
    <message numerus="yes">
        <source>{n} commits of yours; sessions had a part in {told}, and in {guessed} by a guess.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>您有 {n} 个提交；会话参与了其中 {told} 个，另有 {guessed} 个为推测。</numerusform>
        </translation>
    </message>
    <message>
        <source>No commits of yours are known yet.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>尚无已知的您的提交。</translation>
    </message>
    <message>
        <source>TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you. The settings show which repositories and addresses those are.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>TokenMirror 读取会话工作过的仓库，并保留作者是您的提交。设置中会显示是哪些仓库和地址。</translation>
    </message>
    <message>
        <source>{spent}, {guessed} of these on a guess</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{spent}，其中 {guessed} 基于推测</translation>
    </message>
    <message>
        <source>{session}: a guess, by time and place alone; {tokens} tokens rest on it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}：仅凭时间和位置的推测；{tokens} token 基于它</translation>
    </message>
    <message>
        <source>{session}: a guess, by time and place alone; no token rests on it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}：仅凭时间和位置的推测；没有 token 基于它</translation>
    </message>
    <message>
        <source>{session}: {share} of it, {lines}, tokens not recorded ({how})</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{session}：占 {share}，{lines}，token 未记录（{how}）</translation>
    </message>
    <message>
        <source>git blame -w -M gives it {alive} lines at the head of the default branch, of {added} it added</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>git blame -w -M 在默认分支头部将其新增 {added} 行中的 {alive} 行归于它</translation>
    </message>
    <message>
        <source>{commit} reverted it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{commit} 还原了它</translation>
    </message>
    <message>
        <source>No session is known yet.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>尚无已知会话。</translation>
    </message>
    <message>
        <source>The settings show where TokenMirror looked.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>设置中会显示 TokenMirror 查找过的位置。</translation>
    </message>
    <message>
        <source>Show where</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>显示位置</translation>
    </message>
    <message>
        <source>{spent}, {pending} of these pending</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>{spent}，其中 {pending} 待定</translation>
    </message>
    <message>
        <source>Nothing committed in this period.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>此时段没有提交。</translation>
    </message>
    <message>
        <source>There are commits in other periods.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>其他时段有提交。</translation>
    </message>
    <message>
        <source>Author&apos;s time</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>作者时间</translation>
    </message>
    <message>
        <source>Landing</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>合入方式</translation>
    </message>
    <message>
        <source>Lines by sessions</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>会话所写的行</translation>
    </message>
    <message>
        <source>What git says</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>git 怎么说</translation>
    </message>
    <message>
        <source>No session in this period.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>此时段没有会话。</translation>
    </message>
    <message>
        <source>There are sessions in other periods.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>其他时段有会话。</translation>
    </message>
    <message>
        <source>Began</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>结束</translation>
    </message>
    <message>
        <source>Prompts</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Models</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Uncached input</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>未缓存输入</translation>
    </message>
    <message>
        <source>Cache reads</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>缓存读取</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Carried by</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>承载提交</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>已知程度</translation>
    </message>
    <message>
        <source>as estimated by the tool, or rounded by it</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>由工具估算或取整</translation>
    </message>
    <message>
        <source>No session is known to have had a part in it.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>没有已知会话参与其中。</translation>
    </message>
    <message>
        <source>None is known.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>未知。</translation>
    </message>
    <message numerus="yes">
        <source>{n} guesses</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation>
            <numerusform>{n} 个推测</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say: {changes} with {lines} landed. How long lines live is told once {works} changes and {least} lines are a week old.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>数量太少，无法判断：已合入{changes}，共{lines}。有 {works} 项更改和 {least} 行满一周后，才说明行能存活多久。</translation>
    </message>
    <message>
        <source>{days}: {share} alive ({low} to {high}), {changes} with {lines} watched</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days}：{share} 存活（{low} 至 {high}），观测{changes}、{lines}</translation>
    </message>
    <message>
        <source>Of the lines newly put in, {parts} are still alive.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>新加入的行中，{parts}仍存活。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes, all time</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} 项更改，全部时间</numerusform>
        </translation>
    </message>
    <message>
        <source>No change whose lines can be watched has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>尚未合入可观测其行的更改。</translation>
    </message>
    <message>
        <source>{days}: {share} alive, {changes} with {lines} watched</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days}：{share} 存活，观测{changes}、{lines}</translation>
    </message>
    <message>
        <source>{share} after {days} days</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days} 天后 {share}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are no older yet</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} 项更改尚未更久</numerusform>
        </translation>
    </message>
    <message>
        <source>After {days} days: too few to say.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>{days} 天后：数量太少，无法判断。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are younger than {days} days: what of them is alive is pending, never a loss.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation>
            <numerusform>{n} 项更改不足 {days} 天：其存活部分待定，绝不算损失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Observations come from written rules and look at all projects and tools. No model is called. Each shows its cases.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>观察来自写明的规则，涵盖所有项目和工具。不调用任何模型。每条都列出其案例。</translation>
    </message>
    <message>
        <source>Other rules have too few cases in this time to say anything.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>其他规则在此期间的案例太少，无法判断。</translation>
    </message>
    <message>
        <source>Not observed: there are no logs from then.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>未观测：没有那时的日志。</translation>
    </message>
    <message>
        <source>Without tokens there is nothing to observe.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>没有 token，就没有可观察的内容。</translation>
    </message>
    <message>
        <source>There are too few cases in this time to say more.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>此期间案例太少，无法说明更多。</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What this week was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>本周打算做什么</translation>
    </message>
    <message>
        <source>What this month was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>本月打算做什么</translation>
    </message>
    <message>
        <source>What this quarter was meant for</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation>本季度打算做什么</translation>
    </message>
    <message>
        <source>{value}, against {low} to {high} before, with {middle} in the middle.</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>{value}；此前为 {low} 至 {high}，居中为 {middle}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} times from {start} to {end}.</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>
            <numerusform>从 {start} 到 {end} 共 {n} 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{filled} of {of}</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>{filled}／{of}</translation>
    </message>
    <message>
        <source>passed {time}</source>
        <extracomment>tokenmirror/viewmodels/look_back_pictures.py</extracomment>
        <translation>通过 {time}</translation>
    </message>
    <message>
        <source>Which of these changes would you have made the same way without a tool?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>这些更改中，哪一项在没有工具时您也会这样做？</translation>
    </message>
    <message>
        <source>What did you understand at the end of this time that you did not at its start?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>这段时间结束时，您明白了哪些开始时不明白的事？</translation>
    </message>
    <message>
        <source>What would you ask for in other words next time?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>下次您会换种说法提出什么？</translation>
    </message>
    <message>
        <source>What did you decide yourself, and what did you leave to a tool?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>哪些由您自己决定，哪些交给了工具？</translation>
    </message>
    <message>
        <source>Where did work wait, and for what?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>工作在哪里等待，等什么？</translation>
    </message>
    <message>
        <source>What would have shown earlier that it went in circles?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>有什么能更早让人看出它在原地打转？</translation>
    </message>
    <message>
        <source>Which task was clear before its first prompt, and what made it clear?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>哪项任务在第一个提示之前就清楚，是什么使它清楚？</translation>
    </message>
    <message>
        <source>What did the tool need to know, and what did it read beside that?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>工具需要知道什么，此外又读了什么？</translation>
    </message>
    <message>
        <source>What did you learn of the work after it had landed?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>工作合入之后，您又了解到什么？</translation>
    </message>
    <message>
        <source>What made a session end where it ended?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>是什么让会话在那里结束？</translation>
    </message>
    <message>
        <source>Which change was worth more to you than its price says, and why?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>哪项更改对您的价值超过其价格，为什么？</translation>
    </message>
    <message>
        <source>Where do you look before something is written again?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>在再次编写之前，您会查看哪里？</translation>
    </message>
    <message>
        <source>What let these faults stand as long as they did?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>这些缺陷为什么会存在这么久？</translation>
    </message>
    <message>
        <source>What did you hand over, and what did you keep for yourself?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>您交出了什么，又留下了什么？</translation>
    </message>
    <message>
        <source>Which part of the code would you not want to change without a test, and why?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>哪部分代码在没有测试的情况下您不愿改动？为什么？</translation>
    </message>
    <message>
        <source>What did the work that was set aside tell you?</source>
        <extracomment>tokenmirror/viewmodels/look_back_questions.py</extracomment>
        <translation>被搁置的工作告诉了您什么？</translation>
    </message>
    <message>
        <source>Week {number} · {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>第 {number} 周 · {first}至{last}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>in quarter {number} of {year}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{year} 年第 {number} 季度</translation>
    </message>
    <message>
        <source>{time} · so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{time} · 截至目前</translation>
    </message>
    <message>
        <source>Quarter {number} of {year}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{year} 年第 {number} 季度</translation>
    </message>
    <message>
        <source>Week {number} · {day} to {last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>第 {number} 周 · {day} 日至{last}</translation>
    </message>
    <message>
        <source>{day}–{last}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{day} 日–{last}</translation>
    </message>
    <message>
        <source>in week {number}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>第 {number} 周</translation>
    </message>
    <message>
        <source>in {month}</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>{month}</translation>
    </message>
    <message>
        <source>Quarter</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>季度</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>周</translation>
    </message>
    <message>
        <source>Months</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>季度</translation>
    </message>
    <message>
        <source>this week so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>本周至今</translation>
    </message>
    <message>
        <source>this month so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>本月至今</translation>
    </message>
    <message>
        <source>this quarter so far</source>
        <extracomment>tokenmirror/viewmodels/look_back_times.py</extracomment>
        <translation>本季度至今</translation>
    </message>
    <message numerus="yes">
        <source>Of {n} more no prompt before their first commit is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>另有 {n} 项在其首个提交前没有已知提示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are too young to judge; the first is known from {day} on.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} 项更改太新，无法判断；第一项自 {day} 起可知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The files of {n} more are not known.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>另有 {n} 项的文件未知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more weeks have a release ({releases}) of work that is in no default branch; they are not counted.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>另有 {n} 周有发布版本（{releases}），其中的工作不在任何默认分支中；不计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} landed and were reverted.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} 项合入后被还原。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} sessions with edits nothing has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>{n} 个有编辑的会话至今没有内容合入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Models without a price are not in it: {models}.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>没有价格的模型不计在内：{models}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them have such calls too.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>其中 {n} 件也有此类调用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no price at all.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>另有 {n} 项完全没有价格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more have no recorded tokens.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>另有 {n} 项没有 token 记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more fixes took out no line that had landed before.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>另有 {n} 个修复没有移除此前合入的行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} of them the lines are older than what is known of their repositories.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation>
            <numerusform>其中 {n} 个的行早于仓库的已知历史。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{finished} of {n} tasks ended in edits that landed.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} 项任务中有 {finished} 项以合入的编辑结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prompts for each of them: {figure} (median of {n} tasks).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>每项的提示数：{figure}（{n} 项任务的中位数）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work of agents reached the default branch or a release in {reached} of {n} working weeks.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} 个工作周中有 {reached} 个，代理的工作到达了默认分支或发布版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept work took {figure} at list price (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>保留的工作按标价花费 {figure}（{n} 件工作的中位数）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to the last commit it took {figure} (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>从第一个提示到最后一个提交用了 {figure}（{n} 件工作的中位数）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to landing it took {figure} (median of {n} pieces of work).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>从第一个提示到合入用了 {figure}（{n} 件工作的中位数）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of no change the first 14 days ended in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>此期间没有更改满 14 天。</translation>
    </message>
    <message numerus="yes">
        <source>You replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>合入后 14 天内，您替换了 {n} 项更改中 {figure} 的行：{lines} 行中的 {replaced} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Others replaced {figure} of the lines of {n} changes within 14 days after landing: {replaced} of {lines}.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>合入后 14 天内，他人替换了 {n} 项更改中 {figure} 的行：{lines} 行中的 {replaced} 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lines that a fix took out were {figure} old (median of {n} fixes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>修复移除的行已存在 {figure}（{n} 个修复的中位数）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests were touched in {touched} of {n} kept pieces of work.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} 件保留的工作中有 {touched} 件改动了测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {low} to {high} (the middle half of {cases}).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>{time}：{low} 至 {high}（{cases}的中间一半）。</translation>
    </message>
    <message numerus="yes">
        <source>{n} pieces of work</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} 件工作</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks that an agent finished</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>代理完成的任务</translation>
    </message>
    <message>
        <source>Regular useful use</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>经常且有用的使用</translation>
    </message>
    <message>
        <source>From first prompt to last commit</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>从第一个提示到最后一个提交</translation>
    </message>
    <message>
        <source>Rework within 14 days, by you</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>14 天内您的返工</translation>
    </message>
    <message>
        <source>Rework within 14 days, by others</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>14 天内他人的返工</translation>
    </message>
    <message>
        <source>Age of the lines that fixes take out</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>修复所移除的行有多旧</translation>
    </message>
    <message>
        <source>Tests touched in kept work</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>保留工作中改动的测试</translation>
    </message>
    <message>
        <source>No session edited a file of a repository in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>此期间没有会话编辑过仓库文件。</translation>
    </message>
    <message>
        <source>No working week begins in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>此期间没有工作周开始。</translation>
    </message>
    <message>
        <source>No kept work with a known list price in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>此期间没有标价已知的保留工作。</translation>
    </message>
    <message>
        <source>No work landed in this time whose first prompt is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>此期间合入的工作中，没有一件的首个提示是已知的。</translation>
    </message>
    <message>
        <source>No fix of this time took out lines that had landed before.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>此期间没有修复移除此前合入的行。</translation>
    </message>
    <message>
        <source>No kept work in this time whose files are known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>此期间没有文件已知的保留工作。</translation>
    </message>
    <message>
        <source>Your past 12 weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>您过去 12 周</translation>
    </message>
    <message>
        <source>Your past 6 months</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>您过去 6 个月</translation>
    </message>
    <message>
        <source>Your past 4 quarters</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>您过去 4 个季度</translation>
    </message>
    <message>
        <source>Your time before</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>您此前的时间</translation>
    </message>
    <message numerus="yes">
        <source>{n} tasks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} 项任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} working weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} 个工作周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} fixes</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation>
            <numerusform>{n} 个修复</numerusform>
        </translation>
    </message>
    <message>
        <source>touched</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>已改动</translation>
    </message>
    <message>
        <source>not touched</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>未改动</translation>
    </message>
    <message>
        <source>release {name}</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>发布版本 {name}</translation>
    </message>
    <message>
        <source>default branch</source>
        <extracomment>tokenmirror/viewmodels/measures.py</extracomment>
        <translation>默认分支</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls {period}; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>{period}：{n} 次调用；其 token 未记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} went into work that landed; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} 流入已合入的工作；{fates}。</translation>
    </message>
    <message>
        <source>None has landed yet.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>尚无合入。</translation>
    </message>
    <message numerus="yes">
        <source>List price {price} + {n} models without price ({models})</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>标价 {price} + {n} 个无价格的模型（{models}）</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} token</translation>
    </message>
    <message>
        <source>No tokens recorded {period}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{period}：没有记录 token。</translation>
    </message>
    <message>
        <source>{tokens} tokens {period}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{period}：{tokens} token。</translation>
    </message>
    <message>
        <source>{tokens} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens}流入已合入的工作。</translation>
    </message>
    <message>
        <source>{tokens} went into work that landed, {guessed} of these by a guess; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} 流入已合入的工作，其中 {guessed} 为推测；{fates}。</translation>
    </message>
    <message>
        <source>None is known to have gone into work that landed; what landed is a guess.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>没有已知流入已合入工作的 token；已合入的内容为推测。</translation>
    </message>
    <message>
        <source>None has landed yet; {tokens} are in progress.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>尚无合入；{tokens} 进行中。</translation>
    </message>
    <message>
        <source>all of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>all of these are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>全部判断为时尚早</translation>
    </message>
    <message>
        <source>No list price is known</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>标价未知</translation>
    </message>
    <message>
        <source>List price {price}</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>标价 {price}</translation>
    </message>
    <message>
        <source>Nothing recorded in this period.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>此时段没有记录。</translation>
    </message>
    <message>
        <source>There are tokens in other periods.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>其他时段有 token。</translation>
    </message>
    <message>
        <source>No tokens recorded {period}; cost as recorded: {cost}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{period}：没有记录 token；所记录的费用：{cost}。</translation>
    </message>
    <message>
        <source>{tokens} tokens {period}, outside git.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{period}：{tokens} token，Git 之外。</translation>
    </message>
    <message>
        <source>Work landed.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>有工作合入。</translation>
    </message>
    <message>
        <source>{tokens} of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>其中 {tokens} 保留</translation>
    </message>
    <message>
        <source>{tokens} are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} 判断为时尚早</translation>
    </message>
    <message>
        <source>{tokens} pending</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} 待定</translation>
    </message>
    <message>
        <source>{tokens} guess</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} 推测</translation>
    </message>
    <message>
        <source>{tokens} estimated by the tool</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>{tokens} 由工具估算</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls not recorded</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>
            <numerusform>{n} 次调用未记录</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} of these estimated by the tool</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>其中 {tokens} 由工具估算</translation>
    </message>
    <message>
        <source>Nothing in this period and filter.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>此时段和筛选下没有内容。</translation>
    </message>
    <message>
        <source>There are tokens outside of it.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>范围之外有 token。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>What is not recorded</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>未记录的部分</translation>
    </message>
    <message>
        <source>none of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation>均未保留</translation>
    </message>
    <message>
        <source>The newest {most} of {n} notes</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>{n} 条笔记中最新的 {most} 条</translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>
            <numerusform>{n} 条笔记</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>还没有笔记。</translation>
    </message>
    <message>
        <source>A week, a session or a change can have one. They stay on this computer, and in no summary unless you tick them.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>一周、一个会话或一项更改可以有一条。它们留在本机，除非您勾选，不会进入任何摘要。</translation>
    </message>
    <message>
        <source>Session in {name}</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>{name} 中的会话</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>没有笔记包含这些词。</translation>
    </message>
    <message>
        <source>Every word has to be in the note.</source>
        <extracomment>tokenmirror/viewmodels/noted.py</extracomment>
        <translation>笔记中须包含每个词。</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>不足 1 分钟</translation>
    </message>
    <message>
        <source>{day} to {last}</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>{day}至{last}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>tokenmirror/viewmodels/numbers.py</extracomment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Tokens by outcome, {step}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>按结果统计的 token，{step}</translation>
    </message>
    <message>
        <source>not observed before {day}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{day} 之前未观测</translation>
    </message>
    <message>
        <source>Week {week} · {days}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>第 {week} 周 · {days}</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed, {kept} kept</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>合入 {n} 项更改，保留 {kept} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>合入 {n} 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: {tokens} tokens in {bars} bars, most on {highest} with {most}; {rest}.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{title}：{bars} 根柱共 {tokens} token，最多的是 {highest}，为 {most}；{rest}。</translation>
    </message>
    <message>
        <source>not observed
no logs from then</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>未观测
没有当时的日志</translation>
    </message>
    <message>
        <source>not observed before today</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>今天之前未观测</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed, {guessed} of them by a guess, {kept} kept</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>
            <numerusform>合入 {n} 项更改，其中 {guessed} 项为推测，保留 {kept} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: nothing was recorded.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>{title}：没有记录。</translation>
    </message>
    <message>
        <source>There is nothing to draw in this period.</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation>此时段没有可绘制的内容。</translation>
    </message>
    <message>
        <source>feature</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>功能</translation>
    </message>
    <message>
        <source>debugging</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>调试</translation>
    </message>
    <message>
        <source>review</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>评审</translation>
    </message>
    <message>
        <source>learning</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>spike</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>试验</translation>
    </message>
    <message>
        <source>chore</source>
        <extracomment>tokenmirror/viewmodels/own_notes.py</extracomment>
        <translation>杂务</translation>
    </message>
    <message>
        <source>{cases}, {tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{cases}，{tokens} token</translation>
    </message>
    <message numerus="yes">
        <source>{sessions}, {n} calls, {tokens} tokens</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{sessions}，{n} 次调用，{tokens} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} 次停顿，{sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} 次调用，{sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} 个文件，{sessions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} edits, {sessions}</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>
            <numerusform>{n} 次编辑，{sessions}</numerusform>
        </translation>
    </message>
    <message>
        <source>{ratio} times as much a call</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>每次调用 {ratio} 倍</translation>
    </message>
    <message>
        <source>{times}, then passed</source>
        <extracomment>tokenmirror/viewmodels/pattern_figures.py</extracomment>
        <translation>{times}，随后通过</translation>
    </message>
    <message numerus="yes">
        <source>The same command failed {n} times within one session; it was not seen to pass there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>同一命令在一个会话中失败了 {n} 次；其间未见通过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} pieces of work landed from a single session with one or two prompts.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} 件工作中有 {cases} 件，由单个会话用一两个提示完成并合入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} small sessions, of up to {calls} calls, went into work that is still there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} 个不超过 {calls} 次调用的小会话中，有 {cases} 个的成果至今仍在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more are too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>另有 {n} 个尚早，无法判断。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} sessions lines of one file were written, taken out and written again; {times} in {file}.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} 个会话中有 {cases} 个把同一文件的行写入、删除又再次写入；在 {file} 中为 {times}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls after a pause of more than 5 minutes read {tokens} tokens again that had been cached before.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>停顿超过 5 分钟之后的调用重新读取了此前已缓存的 {tokens} token。</translation>
    </message>
    <message>
        <source>{tokens} of them came after more than an hour.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>其中 {tokens} 在超过一小时之后。</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} sessions wrote {lines} lines that had been written before in the same repository.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} 个会话中有 {cases} 个写了同一仓库中此前写过的 {lines} 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that read {wide} tokens or more each took {tokens} tokens; {landed} of them went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>单次读取 {wide} token 或更多的调用用了 {tokens} token；其中 {landed} 进入了已合入的更改。</translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} long sessions the later half of the calls cost {ratio} times as much a call at list price or more, or read {wide} tokens or more each, and a smaller share of it landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} 个长会话中有 {cases} 个，后半段调用按标价每次费用为 {ratio} 倍或更多，或每次读取 {wide} token 或更多，且合入的比例更小。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} subagents in {cases} took {tokens} tokens; {landed} of them went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{cases}中的 {n} 个子代理用了 {tokens} token；其中 {landed} 进入了已合入的更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} small edits, of fewer than {lines} lines, were made with a model whose list price is {ratio} times that of {least} or more.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} 次少于 {lines} 行的小编辑所用模型的标价为 {least} 的 {ratio} 倍或更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} sessions that set work aside had edited files in {folder}.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} 个搁置了工作的会话中有 {cases} 个编辑过 {folder} 中的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Landed from one or two prompts</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>一两个提示即合入</translation>
    </message>
    <message>
        <source>The same command failing again</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>同一命令再次失败</translation>
    </message>
    <message>
        <source>Small sessions that stayed</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>留存下来的小会话</translation>
    </message>
    <message>
        <source>Back and forth in one file</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>在一个文件里来回改</translation>
    </message>
    <message>
        <source>Cold caches after pauses</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>停顿后的冷缓存</translation>
    </message>
    <message>
        <source>Code written again</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>再次编写的代码</translation>
    </message>
    <message>
        <source>Contexts as large as a codebase</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>与代码库一样大的上下文</translation>
    </message>
    <message>
        <source>Later calls of long sessions</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>长会话的后期调用</translation>
    </message>
    <message>
        <source>Many subagents</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>众多子代理</translation>
    </message>
    <message>
        <source>Expensive models on small edits</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>小编辑用昂贵模型</translation>
    </message>
    <message>
        <source>Set aside again in one place</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>在同一处再次搁置</translation>
    </message>
    <message>
        <source>What did these prompts have in common?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>这些提示有什么共同点？</translation>
    </message>
    <message>
        <source>What was missing at the start?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>一开始缺少什么？</translation>
    </message>
    <message>
        <source>What made these tasks small?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>这些任务为什么能做得这么小？</translation>
    </message>
    <message>
        <source>What was still open when it began?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>开始时还有什么没有定下来？</translation>
    </message>
    <message>
        <source>What of it was still needed after the pause?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>停顿之后，其中哪些仍然需要？</translation>
    </message>
    <message>
        <source>Where could these lines have been found?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>这些行本可以在哪里找到？</translation>
    </message>
    <message>
        <source>What of it did the work need?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>工作需要其中的哪些？</translation>
    </message>
    <message>
        <source>Where could these sessions have been parted?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>这些会话本可以在哪里分开？</translation>
    </message>
    <message>
        <source>What did they find out?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>它们发现了什么？</translation>
    </message>
    <message>
        <source>What did these edits ask of the model?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>这些编辑对模型有什么要求？</translation>
    </message>
    <message>
        <source>What is hard about this place?</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>这个地方难在哪里？</translation>
    </message>
    <message numerus="yes">
        <source>The same command failed three times in a row or more in {cases} of {n} sessions, {most} times in one.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>{n} 个会话中有 {cases} 个出现同一命令连续失败三次或更多，其中一个为 {most} 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same command failed {n} times within one session before it passed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>
            <numerusform>同一命令在一个会话中失败了 {n} 次后才通过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of {file} were written, taken out and written again {times} within one session.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>在一个会话中，{file} 的行被写入、删除又再次写入 {times}。</translation>
    </message>
    <message>
        <source>Calls after a pause of more than an hour read {tokens} tokens again that had been cached before.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>停顿超过一小时之后的调用重新读取了此前已缓存的 {tokens} token。</translation>
    </message>
    <message>
        <source>the same folder</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation>同一文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} quarters: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>过去 {n} 个季度：{low} 至 {high}。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are fewer than {n} times before to say what is usual.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>此前不足 {n} 个时段，无法说明通常情况。</translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} weeks: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>过去 {n} 周：{low} 至 {high}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your past {n} months: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/patterns.py</extracomment>
        <translation>
            <numerusform>过去 {n} 个月：{low} 至 {high}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Nothing has landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>目前 {tokens} token。今天没有合入。</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{day}：{amount}</translation>
    </message>
    <message>
        <source>{day}, as of {time}</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>{day}，截至 {time}</translation>
    </message>
    <message>
        <source>This week: {amount}.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>本周：{amount}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls so far; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>
            <numerusform>目前 {n} 次调用；其 token 未记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} tokens so far, outside git.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>目前 {tokens} token，Git 之外。</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. {into} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>目前 {tokens} token。{into} 流入已合入的工作。</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Work landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>目前 {tokens} token。今天有工作合入。</translation>
    </message>
    <message>
        <source>{tokens} tokens so far. Nothing has landed today; {open} are in progress.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>目前 {tokens} token。今天没有合入；{open} 进行中。</translation>
    </message>
    <message>
        <source>no tokens recorded</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>没有记录 token</translation>
    </message>
    <message>
        <source>tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>token 未记录</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>周日</translation>
    </message>
    <message>
        <source>No tokens recorded today. Work landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>今天没有记录 token。有工作合入。</translation>
    </message>
    <message>
        <source>No tokens recorded today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation>今天没有记录 token。</translation>
    </message>
    <message>
        <source>Project {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>项目 {name}</translation>
    </message>
    <message>
        <source>Branch {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>分支 {name}</translation>
    </message>
    <message>
        <source>Person {name}</source>
        <extracomment>tokenmirror/viewmodels/pseudonyms.py</extracomment>
        <translation>人员 {name}</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept pieces of work</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{n} 件保留的工作</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{now} Medians of {n} months before: {low} to {high}.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>{now} 之前 {n} 个月的中位数：{low} 至 {high}。</numerusform>
        </translation>
    </message>
    <message>
        <source>This time</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>本期</translation>
    </message>
    <message>
        <source>Too few to say: from {n} kept pieces of work on.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>数量太少，无法判断：需要 {n} 件以上保留的工作。</translation>
    </message>
    <message>
        <source>{title}: {changes}, too few to say. {note}</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>{title}：{changes}，数量太少，无法判断。{note}</translation>
    </message>
    <message>
        <source>{title}: {changes}; half of them took {low} to {high} tokens, the median {middle}. {note}</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>{title}：{changes}；一半用了 {low} 至 {high} token，中位数 {middle}。{note}</translation>
    </message>
    <message>
        <source>Last 7 d</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Last 30 d</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Last 13 w</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>13 周</translation>
    </message>
    <message>
        <source>Last 12 m</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>12 个月</translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are lower bounds.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>其中 {n} 项为下限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them are estimated by the tool.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation>
            <numerusform>其中 {n} 项由工具估算。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the prices in force on the day of each call, from a table of {day}. It is what the tokens cost by the list, not what you or anybody paid.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>按每次调用当日有效的价格，出自 {day} 的价格表。这是按标价的 token 费用，而非您或任何人支付的金额。</translation>
    </message>
    <message>
        <source>Uncached input {input}, cache reads {reads}, cache writes {writes}, output {output}.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>未缓存输入 {input}，缓存读取 {reads}，缓存写入 {writes}，输出 {output}。</translation>
    </message>
    <message>
        <source>At least: some tools&apos; versions wrote down the output before it was complete.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>至少：部分工具版本在输出完成之前就写下了数值。</translation>
    </message>
    <message>
        <source>Of these tokens, rounded, estimated or told as one sum for several calls by the tool: {tools}. They are drawn in waves.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>这些 token 中，由工具取整、估算或只给出多次调用之和的：{tools}。以波纹表示。</translation>
    </message>
    <message>
        <source>As the tool recorded it, in its own unit; never turned into tokens, and no part of the list price.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>依工具所记，以其自己的单位；从不换算为 token，也不属于标价。</translation>
    </message>
    <message>
        <source>Without price: {models}.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>没有价格：{models}。</translation>
    </message>
    <message>
        <source>Of these tokens {tokens} rest on a guess; they are drawn in upright lines.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>这些 token 中有 {tokens} 基于推测；以竖线表示。</translation>
    </message>
    <message>
        <source>Where only time and place tell of a session, it is named as a guess, and no token is moved for it.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>若只有时间和位置指向某个会话，则列为推测，不因此移动任何 token。</translation>
    </message>
    <message>
        <source>Rest on a guess</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>基于推测</translation>
    </message>
    <message>
        <source>Tokens, as recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>token（依记录）</translation>
    </message>
    <message>
        <source>Tokens, exactly</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>token（精确）</translation>
    </message>
    <message>
        <source>{tools}. They are no zero: nobody wrote down what they used, and nothing is put in its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>{tools}。它们不是零：没有人写下其用量，也没有任何数值代替。</translation>
    </message>
    <message>
        <source>Records read</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>已读取的记录</translation>
    </message>
    <message>
        <source>Records of logs that report the usage of a model&apos;s response, in this period and filter.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>此时段和筛选下，报告模型响应用量的日志记录。</translation>
    </message>
    <message>
        <source>Repeats left out</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>略去的重复</translation>
    </message>
    <message>
        <source>Tools write one response in several records, and copy sessions that are resumed. Each counts once.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>工具会把一次响应写成多条记录，并复制被恢复的会话。每次只计一次。</translation>
    </message>
    <message>
        <source>Replays left out</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>略去的重放</translation>
    </message>
    <message>
        <source>Forked sessions, subagents and side questions replay what came before; that was spent once.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>分叉的会话、子代理和旁支提问会重放之前的内容；那只花费了一次。</translation>
    </message>
    <message>
        <source>Calls counted</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>计入的调用</translation>
    </message>
    <message>
        <source>Records read, less repeats and replays.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>已读取的记录减去重复和重放。</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Broken records and logs of all time; the settings name each with its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>所有时间内损坏的记录和日志；设置中会列出每一处的位置。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes that landed by a guess: drawn hollow.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>
            <numerusform>{n} 项更改凭推测合入：画成空心。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of {n} calls the tool recorded a cost for the session.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>
            <numerusform>{n} 次调用中工具记录了会话的费用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>未记录的 token</translation>
    </message>
    <message>
        <source>Cost {tool} recorded</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation>{tool} 所记录的费用</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls, tokens not recorded</source>
        <extracomment>tokenmirror/viewmodels/recorded.py</extracomment>
        <translation>
            <numerusform>{n} 次调用，token 未记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: {least} to {most} tokens each, {few} to {many} lines alive.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{n} 项更改：各 {least} 至 {most} token，{few} 至 {many} 行存活。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{alive} of {n} lines alive</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{n} 行中存活 {alive} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>landed {day}, {repository}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{day} 合入，{repository}</translation>
    </message>
    <message>
        <source>No change with tokens landed in this period.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>此时段没有合入带 token 的更改。</translation>
    </message>
    <message>
        <source>both log</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>双对数</translation>
    </message>
    <message>
        <source>{state}, a guess: {lines}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{state}，推测：{lines}</translation>
    </message>
    <message>
        <source>{state}: {lines}</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>{state}：{lines}</translation>
    </message>
    <message>
        <source>Lines added</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>新增行</translation>
    </message>
    <message>
        <source>Lines taken out</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>删除行</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes without tokens are not drawn.</source>
        <extracomment>tokenmirror/viewmodels/scatter.py</extracomment>
        <translation>
            <numerusform>{n} 项没有 token 的更改未绘出。</numerusform>
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
        <translation>您的会话工作过的位置。TokenMirror 用 git 读取其历史，从不写入或抓取。</translation>
    </message>
    <message numerus="yes">
        <source>{n} folders of your sessions are in no repository; their tokens count as outside git.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>您的会话的 {n} 个文件夹不在任何仓库中；其 token 计为 Git 之外。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} calls were made there</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>在那里有 {n} 次调用</numerusform>
        </translation>
    </message>
    <message>
        <source>your name; counts where your sessions made the commit</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>您的姓名；在由您的会话产生提交时计入</translation>
    </message>
    <message>
        <source>A commit is yours when its author&apos;s address is one of these. A colleague&apos;s is never one of yours.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>作者地址为其中之一的提交即为您的。同事的地址不在其中。</translation>
    </message>
    <message>
        <source>{size}, readable by others too: mode 700 on its folder ends that</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}，他人也可读取：将文件夹设为模式 700 即可避免</translation>
    </message>
    <message>
        <source>Every model of your calls has a price.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>您调用的每个模型都有价格。</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>已由您排除</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>需要查看</translation>
    </message>
    <message>
        <source>Prompts and responses</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>提示词和回复</translation>
    </message>
    <message>
        <source>File contents and diffs</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>文件内容和差异</translation>
    </message>
    <message>
        <source>Output of commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>命令输出</translation>
    </message>
    <message>
        <source>Titles written by a model</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>由模型所写的标题</translation>
    </message>
    <message>
        <source>Refused by the program itself</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>由程序自身拒绝</translation>
    </message>
    <message>
        <source>Python refuses its own Internet sockets. Nothing on this computer refuses those of what is not Python; `{command}` says why.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>Python 拒绝自身的互联网套接字。在这台电脑上，不属于 Python 的部分没有被拒绝；`{command}` 会说明原因。</translation>
    </message>
    <message>
        <source>{size}, encrypted</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}，已加密</translation>
    </message>
    <message>
        <source>{size}, readable by you alone</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{size}，仅您可读</translation>
    </message>
    <message>
        <source>the database</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>数据库</translation>
    </message>
    <message>
        <source>the key of the line fingerprints; without it they say nothing</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>行指纹的密钥；没有它，指纹毫无意义</translation>
    </message>
    <message>
        <source>how the database is encrypted, and where its key is kept; it holds no secret</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>数据库如何加密、密钥存放在哪里；不含任何秘密</translation>
    </message>
    <message>
        <source>the summary in hand, encrypted as the database is</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>正在编写的总结，与数据库一样加密</translation>
    </message>
    <message>
        <source>the window&apos;s size, filters and these settings</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>窗口大小、筛选和这些设置</translation>
    </message>
    <message>
        <source>prices of your own</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>您自己的价格</translation>
    </message>
    <message>
        <source>where agents without a reader of their own may write</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>没有专用读取器的代理可写入之处</translation>
    </message>
    <message>
        <source>held by the process that reads</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>由读取进程持有</translation>
    </message>
    <message>
        <source>copies of the database, each looked through when it was taken</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>数据库的副本，每份在制作时都经过检查</translation>
    </message>
    <message>
        <source>databases that were damaged; nothing reads them</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>曾经损坏的数据库；没有任何程序读取它们</translation>
    </message>
    <message>
        <source>when the database was looked through for damage, and what was found</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>何时检查过数据库是否损坏，以及发现了什么</translation>
    </message>
    <message>
        <source>what the program did, without names: About shows it</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>程序做过什么，不含名称：“关于”中可以查看</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>没有。</translation>
    </message>
    <message>
        <source>It is read before the built-in table.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>它先于内置价格表读取。</translation>
    </message>
    <message>
        <source>{day}, from {source}</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{day}，来自 {source}</translation>
    </message>
    <message>
        <source>{mine} of {all} read</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>{all} 中已读 {mine}</translation>
    </message>
    <message>
        <source>Watched</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>监视中</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>from git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>来自 git 配置</translation>
    </message>
    <message>
        <source>added by you</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>Those that git&apos;s configuration names are found when a repository is read.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>git 配置中的地址会在读取仓库时找到。</translation>
    </message>
    <message>
        <source>Times, counts and token figures</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>时间、计数和 token 数</translation>
    </message>
    <message>
        <source>Ids of sessions</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>会话 ID</translation>
    </message>
    <message>
        <source>Names of models, branches and agents</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>模型、分支和代理的名称</translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Paths of folders and logs</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>文件夹和日志的路径</translation>
    </message>
    <message numerus="yes">
        <source>{n} paths</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} 个路径</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit ids and subjects</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>提交 ID 和主题</translation>
    </message>
    <message>
        <source>Addresses of commits&apos; authors</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>提交作者的地址</translation>
    </message>
    <message numerus="yes">
        <source>{n} addresses</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyed fingerprints of changed lines</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>更改行的带密钥的指纹</translation>
    </message>
    <message>
        <source>Keyed fingerprints of shell commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>shell 命令的带密钥的指纹</translation>
    </message>
    <message numerus="yes">
        <source>{n} commands</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>
            <numerusform>{n} 条命令</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote, set and corrected</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>您写下、设定和更正的内容</translation>
    </message>
    <message>
        <source>Refused by the system</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>由系统拒绝</translation>
    </message>
    <message>
        <source>The kernel refuses every Internet socket to the window, to what reads your logs, and to git as they start it. A folder is shown by the desktop&apos;s own file manager; where none can be asked, by a program that is started from here and has none either.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>内核拒绝窗口、读取日志的进程以及由它们启动的 git 使用任何互联网套接字。文件夹由桌面自带的文件管理器显示；没有可询问的文件管理器时，由从这里启动的程序显示，它同样没有互联网套接字。</translation>
    </message>
    <message>
        <source>Try whether anything gets out: only loopback addresses are tried</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>试试是否有东西能出去：只尝试回环地址</translation>
    </message>
    <message>
        <source>Which files the program has open, and whether any is a connection</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>程序打开了哪些文件，以及是否有连接</translation>
    </message>
    <message>
        <source>Everything that is stored, as plain files in a folder</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>所存储的全部内容，作为文件夹中的普通文件</translation>
    </message>
    <message>
        <source>Every name and path that is stored</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>所存储的每个名称和路径</translation>
    </message>
    <message>
        <source>What each table can hold</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>每个表可容纳的内容</translation>
    </message>
    <message>
        <source>It is not used; the built-in prices are.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>未使用；使用内置价格。</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>TokenMirror looked in {n} places.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>
            <numerusform>TokenMirror 查看了 {n} 个位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes some seconds, and goes on by itself if it is interrupted. Nothing of it is lost.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>这需要几秒钟；若被中断会自行继续，不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>另一个程序占用着数据库。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The database is encrypted.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>数据库已加密。</translation>
    </message>
    <message>
        <source>The database is being written anew.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>正在重写数据库。</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>无法读取数据库。</translation>
    </message>
    <message>
        <source>Reading begins when TokenMirror watches.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>TokenMirror 开始监视时即会读取。</translation>
    </message>
    <message>
        <source>No tool has left logs here yet.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>此处还没有工具留下日志。</translation>
    </message>
    <message>
        <source>Your logs are being read.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>正在读取您的日志。</translation>
    </message>
    <message>
        <source>What they tell appears here meanwhile.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>读取到的内容会陆续显示在这里。</translation>
    </message>
    <message>
        <source>Sessions were found, but no repository they worked in.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>找到了会话，但没有找到它们工作的仓库。</translation>
    </message>
    <message>
        <source>Their tokens count as outside git. A repository that has moved, or lies elsewhere, can be named.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>其 token 计为 Git 之外。可指明已移动或位于别处的仓库。</translation>
    </message>
    <message>
        <source>What is in progress goes into the commits that are still to come; they are read when they are made.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>进行中的内容会归入之后的提交；提交产生时即读取。</translation>
    </message>
    <message>
        <source>This database was written by a newer version.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>此数据库由较新版本写入。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>This database is of an older version.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>此数据库来自较旧版本。</translation>
    </message>
    <message>
        <source>It is brought up to date when reading begins; nothing in it is lost.</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>读取开始时会更新它；其中内容不会丢失。</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <extracomment>tokenmirror/viewmodels/states.py</extracomment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Nothing was looked into yet: reading begins when TokenMirror watches.</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>尚未查看任何内容：TokenMirror 开始监视时即会读取。</translation>
    </message>
    <message>
        <source>{path}, {size} MB, readable by you alone</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{path}，{size} MB，仅您可读</translation>
    </message>
    <message>
        <source>{n}; `tokenmirror link` lists them, and --undo takes one back</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{n}；`tokenmirror link` 列出它们，--undo 撤回一项</translation>
    </message>
    <message>
        <source>No tokens recorded today</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>今天没有记录 token</translation>
    </message>
    <message numerus="yes">
        <source>{n} sources need a look</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} 个来源需要查看</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the tools that can be read left logs on this computer.</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>可读取的工具都没有在这台电脑上留下日志。</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>已排除</translation>
    </message>
    <message>
        <source>{day}, from {source}, with yours from {own}</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{day}，来自 {source}，并有您自己的 {own}</translation>
    </message>
    <message>
        <source>none; the menu of a commit or session takes them</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>无；可在提交或会话的菜单中作出</translation>
    </message>
    <message>
        <source>{tokens} tokens today</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>今天 {tokens} token</translation>
    </message>
    <message>
        <source>{mine} of {read} read</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>{read} 中已读 {mine}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>prompts, answers, code, diffs, command output</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>提示词、回复、代码、差异、命令输出</translation>
    </message>
    <message>
        <source>Addresses that count as you</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>算作您的地址</translation>
    </message>
    <message>
        <source>Corrections of yours</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>您的更正</translation>
    </message>
    <message numerus="yes">
        <source>{n} turns</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} 个关联</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} logs</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} 个日志</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problems</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} corrections</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>
            <numerusform>{n} 项更正</numerusform>
        </translation>
    </message>
    <message>
        <source>those of git&apos;s configuration</source>
        <extracomment>tokenmirror/viewmodels/status.py</extracomment>
        <translation>git 配置中的地址</translation>
    </message>
    <message>
        <source>{first} to {last} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{first}至{last} · 由我撰写</translation>
    </message>
    <message>
        <source>up to {day} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>截至 {day} · 由我撰写</translation>
    </message>
    <message>
        <source>{day} · written by me</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>{day} · 由我撰写</translation>
    </message>
    <message>
        <source>What my AI use turned into</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>我的 AI 使用变成了什么</translation>
    </message>
    <message>
        <source>Branch</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>分支</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>人员</translation>
    </message>
    <message>
        <source>No paths, addresses or hosts</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>无路径、地址或主机</translation>
    </message>
    <message>
        <source>No subjects of commits</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>无提交标题</translation>
    </message>
    <message>
        <source>No project&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>无项目真实名称</translation>
    </message>
    <message>
        <source>No branch&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>无分支真实名称</translation>
    </message>
    <message>
        <source>Nobody else&apos;s real name</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>无他人真实姓名</translation>
    </message>
    <message>
        <source>No amounts of tokens</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>无 token 数量</translation>
    </message>
    <message>
        <source>No money</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>无金额</translation>
    </message>
    <message>
        <source>No notes</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>无笔记</translation>
    </message>
    <message>
        <source>No answers</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>无回答</translation>
    </message>
    <message>
        <source>All time up to {day}</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>截至 {day} 的全部时间</translation>
    </message>
    <message>
        <source>The title: “{title}”</source>
        <extracomment>tokenmirror/viewmodels/summary.py</extracomment>
        <translation>标题：“{title}”</translation>
    </message>
    <message>
        <source>Over time</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>about {height} of the tallest: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>约为最高者的 {height}：{parts}</translation>
    </message>
    <message>
        <source>Of the tallest bar: {bars}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>相对于最高柱：{bars}。</translation>
    </message>
    <message>
        <source>Before {day} nothing was observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{day} 之前没有任何观测。</translation>
    </message>
    <message>
        <source>Beside “{part}”</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>“{part}”旁</translation>
    </message>
    <message>
        <source>Heights are told in twentieths of the tallest bar.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>高度以最高柱的二十分之一为单位。</translation>
    </message>
    <message>
        <source>Time in which nothing was recorded can be work of any other kind.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>没有记录的时间可能是任何其他类型的工作。</translation>
    </message>
    <message>
        <source>No tokens are recorded that could be drawn over time.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>没有可按时间绘制的 token 记录。</translation>
    </message>
    <message>
        <source>Tokens by outcome, day by day</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>按结果划分的 token，逐日</translation>
    </message>
    <message>
        <source>Tokens by outcome, week by week</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>按结果划分的 token，逐周</translation>
    </message>
    <message>
        <source>Tokens by outcome, month by month</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>按结果划分的 token，逐月</translation>
    </message>
    <message numerus="yes">
        <source>On which of {n} days there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 天中哪些天有使用，以及各自与最高者之比</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which of {n} weeks there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 周中哪些周有使用，以及各自与最高者之比</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In which of {n} months there was use, and how each compares with the tallest</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 个月中哪些月有使用，以及各自与最高者之比</numerusform>
        </translation>
    </message>
    <message>
        <source>no use</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>无使用</translation>
    </message>
    <message>
        <source>The tallest day: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>最高的一天：{amount} token</translation>
    </message>
    <message>
        <source>The tallest week: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>最高的一周：{amount} token</translation>
    </message>
    <message>
        <source>The tallest month: {amount} tokens</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>最高的一月：{amount} token</translation>
    </message>
    <message>
        <source>{used} of {bars} days with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{bars} 天中 {used} 天有使用，最高为 {tallest}：{parts}。</translation>
    </message>
    <message>
        <source>{used} of {bars} weeks with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{bars} 周中 {used} 周有使用，最高为 {tallest}：{parts}。</translation>
    </message>
    <message>
        <source>{used} of {bars} months with use, the tallest {tallest}: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>{bars} 个月中 {used} 个月有使用，最高为 {tallest}：{parts}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} days were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 天未观察到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 周未观察到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months were not observed.</source>
        <extracomment>tokenmirror/viewmodels/summary_bars.py</extracomment>
        <translation>
            <numerusform>{n} 个月未观察到。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ceilings of my own</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>我自己的上限</translation>
    </message>
    <message>
        <source>My ceiling for {span}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>我{span}的上限</translation>
    </message>
    <message>
        <source>That is {amount} of {limit} at list price.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>按标价为 {limit} 中的 {amount}。</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached around {middle}, in 1 of 10 futures by {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>按我自己的节奏，约在 {middle} 达到；10 种未来中有 1 种在 {day} 前达到。</translation>
    </message>
    <message>
        <source>My ceiling for {span}, {project}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>我{span}的上限，{project}</translation>
    </message>
    <message>
        <source>{name}: by {day}, my use at list price came to {share} of the plan&apos;s fee.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}：截至 {day}，我的使用按标价为套餐费的 {share}。</translation>
    </message>
    <message>
        <source>{name}: by {day}, {share} of it was used.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}：截至 {day} 已使用 {share}。</translation>
    </message>
    <message>
        <source>{name}, ahead: {sentence}</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>{name}，前瞻：{sentence}</translation>
    </message>
    <message>
        <source>It was reached on {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>已于 {day} 达到。</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say where this leads: {n} days of use are known, a forecast needs {fewest}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>
            <numerusform>数量太少，无法判断走向：已知 {n} 天有使用，预测需要 {fewest} 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>At my own rhythm it is not reached {span} in 9 of 10 futures.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>按我自己的节奏，10 种未来中有 9 种{span}不会达到。</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached from {day} on, or not at all {span}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>按我自己的节奏，自 {day} 起达到，或{span}不会达到。</translation>
    </message>
    <message>
        <source>At my own rhythm it is reached around {day}.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>按我自己的节奏，约在 {day} 达到。</translation>
    </message>
    <message>
        <source>A ceiling is a limit that I set for myself: there is nothing to reach.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>上限是我为自己设定的限额：没有什么需要达到。</translation>
    </message>
    <message>
        <source>{held} of {of} forecasts of this kind held in my past year.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>过去一年中，此类预测 {of} 次里有 {held} 次成立。</translation>
    </message>
    <message>
        <source>Futures are made of my own last {weeks} weeks, put together anew.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>未来由我最近 {weeks} 周重新组合而成。</translation>
    </message>
    <message>
        <source>Not all that was used is known.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>并非所有使用都已知。</translation>
    </message>
    <message>
        <source>Some models have no price.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>部分模型没有价格。</translation>
    </message>
    <message>
        <source>Too few forecasts are past to say how often they hold.</source>
        <extracomment>tokenmirror/viewmodels/summary_budget.py</extracomment>
        <translation>过往预测太少，无法判断其成立的频率。</translation>
    </message>
    <message>
        <source>What this cannot show</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>这无法说明的内容</translation>
    </message>
    <message>
        <source>Effort, difficulty, or the worth of the work. It holds one person&apos;s figures against that person&apos;s own past and must not be used to compare people. Fewer or more tokens is neither better nor worse.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>努力、难度或工作的价值。其中是一个人的数字与其自身过去的对照，不得用于比较人。token 多或少都无好坏之分。</translation>
    </message>
    <message>
        <source>Weeks in which something landed</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>有内容合入的周</translation>
    </message>
    <message>
        <source>Rework within 14 days, by me</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>14 天内我的返工</translation>
    </message>
    <message>
        <source>How many prompts a task took says nothing of its worth: a prompt can hold one word or a whole plan.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>一项任务用了多少提示不说明其价值：一个提示可以是一个词，也可以是整个计划。</translation>
    </message>
    <message>
        <source>Weeks of planning, reviewing or learning are not among them and can be of as much use; many weeks are no better than few.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>用于规划、评审或学习的周不在其中，但可能同样有用；周数多并不比周数少更好。</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Changes differ in size, and what went into nothing that landed is not in it.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>它不是任何人支付的金额。更改大小各异，未合入的部分不在其中。</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>包含夜晚和停顿：它不是工作时间。</translation>
    </message>
    <message>
        <source>It holds waiting for reviews, releases and weekends.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>包含等待评审、发布和周末。</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon. Changes of the last 14 days are too young.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>被移除的行可能有错，也可能被扩展。最近 14 天的更改太新。</translation>
    </message>
    <message>
        <source>Nobody is named, and a line that was taken out may have been wrong, or built upon.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>不点名任何人；被移除的行可能有错，也可能被扩展。</translation>
    </message>
    <message>
        <source>Some fixes mend no bug. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>有些修复并不修 bug。行较新可能表示 bug 发现得早，也可能表示新代码 bug 多。</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation>它不说明测试测了什么，也不说明是否需要测试。</translation>
    </message>
    <message>
        <source>Changes I want to show</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>我想展示的更改</translation>
    </message>
    <message>
        <source>Change {number}</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>更改 {number}</translation>
    </message>
    <message>
        <source>{lines}, {share} alive</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines}，{share} 存活</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes: the days they landed, and ranges of their lines</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>
            <numerusform>{n} 项更改：合入日期和行数范围</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines} taken out</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>移除 {lines}</translation>
    </message>
    <message>
        <source>{lines}, {share} alive, too young to judge</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{lines}，{share} 存活，尚早无法判断</translation>
    </message>
    <message>
        <source>Lines say nothing of how hard a change was or what it is worth. I chose which changes stand here.</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>行数不说明更改有多难或有何价值。这里的更改由我选择。</translation>
    </message>
    <message>
        <source>Also by</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>另有</translation>
    </message>
    <message>
        <source>no lines of its own</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>没有自己的行</translation>
    </message>
    <message numerus="yes">
        <source>That a session had a part in them is a guess for {n} of them.</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>
            <numerusform>其中 {n} 项有会话参与是推测。</numerusform>
        </translation>
    </message>
    <message>
        <source>{change}: lines put in</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{change}：加入的行</translation>
    </message>
    <message>
        <source>{change}: alive</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>{change}：存活</translation>
    </message>
    <message>
        <source>That others had a part in some of these changes</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>部分更改有他人参与</translation>
    </message>
    <message>
        <source>Subject of a change: “{subject}”</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>一项更改的标题：“{subject}”</translation>
    </message>
    <message>
        <source>Beside a change: {words}</source>
        <extracomment>tokenmirror/viewmodels/summary_changes.py</extracomment>
        <translation>一项更改旁：{words}</translation>
    </message>
    <message>
        <source>Still alive of the lines that my changes newly put in: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>我的更改新加入的行中仍存活：{parts}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes of all my time; young ones count as far as they have been seen.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>
            <numerusform>我全部时间中的 {n} 项更改；较新的只按已观察到的部分计。</numerusform>
        </translation>
    </message>
    <message>
        <source>A line that was replaced may have been wrong, or built upon: the figure does not tell.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>被替换的行可能有错，也可能被扩展：数字不能说明。</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: {n} changes landed so far. How long lines live is told once {works} changes and {lines} lines are a week old.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>
            <numerusform>数量太少，无法判断：至今合入 {n} 项更改。有 {works} 项更改和 {lines} 行满一周后，才说明行能存活多久。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines alive after {days} days</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>{days} 天后存活的行</translation>
    </message>
    <message>
        <source>days after landing</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>合入后的天数</translation>
    </message>
    <message>
        <source>Too few to say: no change of mine whose lines can be watched has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>数量太少，无法判断：至今没有可跟踪其行的我的更改合入。</translation>
    </message>
    <message>
        <source>Nothing of mine was recorded or landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation>此期间没有我的任何记录，也没有内容合入。</translation>
    </message>
    <message>
        <source>Measures against my own past</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>与我自己过去对照的度量</translation>
    </message>
    <message>
        <source>The figure of this time is a median or a share; that of my past is where its middle half lies. With fewer than {fewest} cases nothing is said.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>此期间的数字为中位数或占比；过去的数字为其中间一半所在的范围。少于 {fewest} 例时不作说明。</translation>
    </message>
    <message>
        <source>{measure}, before</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}，此前</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>度量</translation>
    </message>
    <message>
        <source>In this time</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>此期间</translation>
    </message>
    <message>
        <source>Of</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>共</translation>
    </message>
    <message>
        <source>Too few cases to say, in this time and before: {measures}.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>此期间及以前的例数太少，无法说明：{measures}。</translation>
    </message>
    <message>
        <source>{measure}: {now} of {cases}, before {past} of {past_cases}</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}：{now}（{cases}），此前 {past}（{past_cases}）</translation>
    </message>
    <message>
        <source>{measure}: {caveat}</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>{measure}：{caveat}</translation>
    </message>
    <message>
        <source>My past 12 weeks</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>我过去 12 周</translation>
    </message>
    <message>
        <source>My past 6 months</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>我过去 6 个月</translation>
    </message>
    <message>
        <source>My past 4 quarters</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>我过去 4 个季度</translation>
    </message>
    <message>
        <source>My time before</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation>我此前的时间</translation>
    </message>
    <message>
        <source>The same pseudonyms as in the summary of {day}, so that both can be read together</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>与 {day} 的摘要使用相同的化名，以便两者能一起阅读</translation>
    </message>
    <message>
        <source>The pseudonyms of a summary that was given away before, on purpose</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>有意沿用以前给出的一份摘要的化名</translation>
    </message>
    <message>
        <source>The same pseudonyms stand in what was given away before: {titles}. Who has both can join them.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>以前给出的内容中也有相同的化名：{titles}。同时持有两者的人可以将它们对应起来。</translation>
    </message>
    <message>
        <source>Your own words speak of {names}, and nothing here is called that.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>你自己的文字提到了 {names}，而这里没有这个名称。</translation>
    </message>
    <message>
        <source>The pseudonyms are others than in the summary of {day}, so that no name joins the two. The same day or figure in both still can.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation>化名与 {day} 的摘要不同，因此无法通过名称将两者对应；两者中相同的日期或数字仍可能做到。</translation>
    </message>
    <message>
        <source>as a range</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>以范围表示</translation>
    </message>
    <message>
        <source>pseudonyms</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>化名</translation>
    </message>
    <message>
        <source>nothing recorded in this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>此期间无记录</translation>
    </message>
    <message>
        <source>only with money ticked</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>仅在勾选金额时</translation>
    </message>
    <message>
        <source>My words at the top</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>开头我的话</translation>
    </message>
    <message>
        <source>What it turned into</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>变成了什么</translation>
    </message>
    <message>
        <source>Changes that landed</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>合入的更改</translation>
    </message>
    <message>
        <source>The five questions</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>五个问题</translation>
    </message>
    <message>
        <source>Tokens of the tallest bar</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>最高柱的 token</translation>
    </message>
    <message>
        <source>Tokens with outcomes</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>token 及结果</translation>
    </message>
    <message>
        <source>Money at list price</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>按标价计的金额</translation>
    </message>
    <message>
        <source>Projects</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Branches</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>分支</translation>
    </message>
    <message>
        <source>Others with commits</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>有提交的其他人</translation>
    </message>
    <message>
        <source>none landed in this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>此期间无合入</translation>
    </message>
    <message>
        <source>no answer of this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>此期间无回答</translation>
    </message>
    <message>
        <source>no note of this time</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>此期间无笔记</translation>
    </message>
    <message>
        <source>no budget is set</source>
        <extracomment>tokenmirror/viewmodels/summary_offered.py</extracomment>
        <translation>未设定预算</translation>
    </message>
    <message>
        <source>My answers to five questions</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>我对五个问题的回答</translation>
    </message>
    <message>
        <source>A session of {day}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>{day} 的一次会话</translation>
    </message>
    <message>
        <source>From my notes</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>摘自我的笔记</translation>
    </message>
    <message>
        <source>At the top</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>开头</translation>
    </message>
    <message>
        <source>These are answers of my own: no figure stands for them or against them.</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>这些是我自己的回答：没有数字支持或反对它们。</translation>
    </message>
    <message>
        <source>Hours it spared me, as I think: {hours}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>我认为省下的小时数：{hours}</translation>
    </message>
    <message>
        <source>A change that landed on {day}</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>{day} 合入的一项更改</translation>
    </message>
    <message>
        <source>I wrote these notes for myself, and chose which ones stand here.</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>这些笔记是我写给自己的，并由我选择哪些放在这里。</translation>
    </message>
    <message>
        <source>Do I ship sooner?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>我交付得更早了吗？</translation>
    </message>
    <message>
        <source>Is less of my work tedious?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>我的工作中枯燥的部分少了吗？</translation>
    </message>
    <message>
        <source>Does the time it spares me justify the cost?</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>它为我省下的时间对得起成本吗？</translation>
    </message>
    <message>
        <source>A change</source>
        <extracomment>tokenmirror/viewmodels/summary_own.py</extracomment>
        <translation>一项更改</translation>
    </message>
    <message>
        <source>One page</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>一页</translation>
    </message>
    <message>
        <source>Two pages</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>两页</translation>
    </message>
    <message>
        <source>Quarter in review</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>季度回顾</translation>
    </message>
    <message>
        <source>Budget talk</source>
        <extracomment>tokenmirror/viewmodels/summary_templates.py</extracomment>
        <translation>预算谈话</translation>
    </message>
    <message numerus="yes">
        <source>{n} words</source>
        <extracomment>tokenmirror/viewmodels/summary_told.py</extracomment>
        <translation>
            <numerusform>{n} 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>What the tokens turned into</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>token 变成了什么</translation>
    </message>
    <message>
        <source>Calls of tools are known; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>已知有工具调用；其 token 未被记录。</translation>
    </message>
    <message>
        <source>Landed in the default branch, as far as that was fetched: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>在已获取范围内已合入默认分支：{parts}。</translation>
    </message>
    <message>
        <source>Parts are drawn in twentieths; a small one looks larger than it is.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>各部分以二十分之一为单位绘制；小的部分看起来比实际大。</translation>
    </message>
    <message>
        <source>Where my tokens went: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>我的 token 去向：{parts}。</translation>
    </message>
    <message>
        <source>Fewer or more tokens is neither better nor worse.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>token 多或少都无好坏之分。</translation>
    </message>
    <message>
        <source>Landed is what is in the default branch, as far as it was fetched.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>合入是指在已获取范围内位于默认分支中的内容。</translation>
    </message>
    <message>
        <source>“No edit” is reading, planning, trying out and reviewing: it is work too.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>“无编辑”是阅读、计划、尝试和评审：这也是工作。</translation>
    </message>
    <message>
        <source>At list price the tokens come to {amount}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>按标价，这些 token 合 {amount}。</translation>
    </message>
    <message>
        <source>List price is what the tokens would cost by a public price list; it is not what anybody paid.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>标价是按公开价格表计算的 token 费用，不是任何人支付的金额。</translation>
    </message>
    <message>
        <source>No tool that I use recorded anything in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>此期间我使用的工具没有任何记录。</translation>
    </message>
    <message>
        <source>No shares are told: whatever is spent on what is kept would raise them.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>不说明占比：花在已保留内容上的 token 会抬高占比。</translation>
    </message>
    <message>
        <source>How many tokens there were: {amount}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>token 数量：{amount}</translation>
    </message>
    <message>
        <source>Into work that landed</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>用于合入的工作</translation>
    </message>
    <message>
        <source>Of {amount} tokens, none went into work that has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>在 {amount} token 中，至今没有用于已合入的工作。</translation>
    </message>
    <message>
        <source>Of {amount} tokens, {landed} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>在 {amount} token 中，有 {landed} 用于已合入的工作。</translation>
    </message>
    <message numerus="yes">
        <source>{n} models have no price.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>
            <numerusform>{n} 个模型没有价格。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the tokens cost at list price: {amount}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>token 按标价的费用：{amount}</translation>
    </message>
    <message>
        <source>Where tokens went, drawn to the nearest twentieth: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>token 去向，按二十分之一绘制：{parts}</translation>
    </message>
    <message>
        <source>How many tokens went where: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>各去向的 token 数量：{parts}</translation>
    </message>
    <message>
        <source>Pending is kept so far and too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>待定是指目前保留、尚早无法判断的部分。</translation>
    </message>
    <message>
        <source>Some tokens are rounded or estimated by a tool.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>部分 token 由工具取整或估算。</translation>
    </message>
    <message>
        <source>The models that I used have no list price.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>我使用的模型没有标价。</translation>
    </message>
    <message>
        <source>Of most calls not all tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>大多数调用并非所有 token 都有记录。</translation>
    </message>
    <message>
        <source>Of some calls not all tokens are recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>部分调用的 token 未全部记录。</translation>
    </message>
    <message>
        <source>{share} rests on a guess which session made a commit.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation>{share} 基于对哪个会话做了某次提交的推测。</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>显示所有会话</translation>
    </message>
    <message>
        <source>Nothing of this session has a time.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>此会话没有任何带时间的内容。</translation>
    </message>
    <message>
        <source>Its log names it, and tells of no call, edit, prompt or commit.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>其日志提到它，但没有调用、编辑、提示词或提交。</translation>
    </message>
    <message>
        <source>This session cannot be shown now.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>现在无法显示此会话。</translation>
    </message>
    <message>
        <source>What was read of it may have been forgotten, or its log was never read here.</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>其已读内容可能已被遗忘，或其日志从未在此读取。</translation>
    </message>
    <message>
        <source>pause, {duration}</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>停顿 {duration}</translation>
    </message>
    <message>
        <source>clocks set forward</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>时钟拨快</translation>
    </message>
    <message>
        <source>clocks set back</source>
        <extracomment>tokenmirror/viewmodels/timeline.py</extracomment>
        <translation>时钟拨慢</translation>
    </message>
    <message>
        <source>call</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>调用</translation>
    </message>
    <message>
        <source>edit</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>prompt</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>提示词</translation>
    </message>
    <message>
        <source>subagent</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>子代理</translation>
    </message>
    <message>
        <source>commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>提交</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Which</source>
        <extracomment>tokenmirror/viewmodels/timeline_events.py</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>{before} to {after}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{before} 降至 {after}</translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>{commit} {subject}: {fate}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} {subject}：{fate}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more files</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>另有 {n} 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>It said it made this one; no commit of yours in a known repository is that.</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>它声明产生了此提交；已知仓库中没有您的提交与之相符。</translation>
    </message>
    <message>
        <source>by subagent {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>由子代理 {name}</translation>
    </message>
    <message>
        <source>by a subagent</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>由子代理</translation>
    </message>
    <message>
        <source>to compact the context</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>用于压缩上下文</translation>
    </message>
    <message>
        <source>a question beside the work</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>工作之外的提问</translation>
    </message>
    <message>
        <source>made by the tool itself</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>由工具自身发起</translation>
    </message>
    <message>
        <source>compacted, {before} to {after}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>已压缩，{before} 降至 {after}</translation>
    </message>
    <message>
        <source>lines of it are in a commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>其行在提交中</translation>
    </message>
    <message>
        <source>outside every repository that is known</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>在所有已知仓库之外</translation>
    </message>
    <message>
        <source>a later edit took all of it away again</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>之后的编辑把它全部删除了</translation>
    </message>
    <message>
        <source>a generated or vendored file, left out of line counts</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>生成或第三方文件，不计行数</translation>
    </message>
    <message>
        <source>in the working file, not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>在工作文件中，未提交</translation>
    </message>
    <message>
        <source>no longer in the working file, and not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>已不在工作文件中，也未提交</translation>
    </message>
    <message>
        <source>no commit has a line of it</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>没有提交含有它的行</translation>
    </message>
    <message>
        <source>{commit} landed, squashed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} 已合入（压缩）</translation>
    </message>
    <message>
        <source>{commit} landed as an equal commit</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} 已作为相同提交合入</translation>
    </message>
    <message>
        <source>{commit} landed, reworked</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} 已合入（经改动）</translation>
    </message>
    <message>
        <source>{commit} landed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{commit} 已合入</translation>
    </message>
    <message>
        <source>{time} (UTC{offset})</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>{time}（UTC{offset}）</translation>
    </message>
    <message>
        <source>tokens held</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>持有 token</translation>
    </message>
    <message>
        <source>{added} lines added, {removed} removed</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>新增 {added} 行，删除 {removed} 行</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines added</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>新增 {n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Subagents</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>子代理</translation>
    </message>
    <message>
        <source>subagent {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>子代理 {name}</translation>
    </message>
    <message>
        <source>session of a subagent, {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>子代理的会话，{name}</translation>
    </message>
    <message>
        <source>session that goes on from here, {name}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>由此继续的会话，{name}</translation>
    </message>
    <message>
        <source>a commit without a name</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>没有名称的提交</translation>
    </message>
    <message>
        <source>tokens per call</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>每次调用的 token</translation>
    </message>
    <message>
        <source>input {input}, {cached} of it from a cache; output {output}</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>输入 {input}，其中 {cached} 来自缓存；输出 {output}</translation>
    </message>
    <message>
        <source>cache had expired, read again</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>缓存已过期，重新读取</translation>
    </message>
    <message>
        <source>{tokens} tokens held</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>持有 {tokens} token</translation>
    </message>
    <message>
        <source>counted by itself, not here</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>单独计算，不计在此</translation>
    </message>
    <message>
        <source>a guess, by time and place alone</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>仅凭时间和位置的推测</translation>
    </message>
    <message numerus="yes">
        <source>{share} of it is this session&apos;s, {n} lines</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>
            <numerusform>其中 {share} 属于此会话，{n} 行</numerusform>
        </translation>
    </message>
    <message>
        <source>a prompt</source>
        <extracomment>tokenmirror/viewmodels/timeline_lanes.py</extracomment>
        <translation>一条提示词</translation>
    </message>
    <message>
        <source>{outcome}, a guess</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{outcome}，推测</translation>
    </message>
    <message>
        <source>{outcome}, pending</source>
        <extracomment>tokenmirror/viewmodels/timeline_shapes.py</extracomment>
        <translation>{outcome}，待定</translation>
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
            <numerusform>流入 {commit} 及另外 {n} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>{fate}, {commit}</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>{fate}，{commit}</translation>
    </message>
    <message>
        <source>no call is recorded</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>没有记录调用</translation>
    </message>
    <message>
        <source>not committed</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>未提交</translation>
    </message>
    <message>
        <source>into {commit}</source>
        <extracomment>tokenmirror/viewmodels/timeline_stretches.py</extracomment>
        <translation>流入 {commit}</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens, {n} calls.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} token，{n} 次调用。</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is recorded.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>没有记录调用。</translation>
    </message>
    <message>
        <source>None has landed.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>没有合入。</translation>
    </message>
    <message>
        <source>{tokens} went into one change that was rewritten.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} 流入一项已改写的更改。</translation>
    </message>
    <message>
        <source>list price {price}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>标价 {price}</translation>
    </message>
    <message>
        <source>{tokens} tokens in {calls}, {edits} of {files}, {commits} and {pauses} over ten minutes.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} token，{calls}，对{files}的{edits}，{commits}，超过十分钟的{pauses}。</translation>
    </message>
    <message>
        <source>Input {uncached} uncached, {read} read from a cache, {written} written to one; output {output}.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>输入：未缓存 {uncached}，读自缓存 {read}，写入缓存 {written}；输出 {output}。</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 次调用；其 token 未记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens, {n} calls, outside git.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} token，{n} 次调用，Git 之外。</numerusform>
        </translation>
    </message>
    <message>
        <source>No call is recorded; cost as recorded: {charged}.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>没有记录调用；所记录的费用：{charged}。</translation>
    </message>
    <message numerus="yes">
        <source>No call is recorded; {n} edits are.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>没有记录调用，但有 {n} 次编辑。</numerusform>
        </translation>
    </message>
    <message>
        <source>None went into an edit.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>没有流入编辑。</translation>
    </message>
    <message>
        <source>{tokens} went into changes that landed later.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} 流入之后合入的更改。</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{tokens} 流入 {n} 项已合入的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} went into one change that is kept.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} 流入一项保留的更改。</translation>
    </message>
    <message>
        <source>{tokens} went into one change that is kept in part.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} 流入一项部分保留的更改。</translation>
    </message>
    <message>
        <source>{tokens} went into one change that landed and is too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} 流入一项已合入但判断为时尚早的更改。</translation>
    </message>
    <message>
        <source>{tokens} went into one change that was reverted.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{tokens} 流入一项已还原的更改。</translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are kept.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>其中 {n} 项保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>{project}, branch {branch}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{project}，分支 {branch}</translation>
    </message>
    <message>
        <source>{day} {start} to {last} {end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day} {start} 至 {last} {end}</translation>
    </message>
    <message numerus="yes">
        <source>{when}, with {n} pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{when}，有 {n} 次停顿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>list price {price} + {n} models without price</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>标价 {price} + {n} 个无价格的模型</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} of these rest on a guess.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>其中 {tokens} 基于推测。</translation>
    </message>
    <message numerus="yes">
        <source>{n} are kept in part.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 项部分保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are too young to judge.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 项判断为时尚早。</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {start} to {end}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day}，{start} 至 {end}</translation>
    </message>
    <message>
        <source>{day}, {start}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>{day}，{start}</translation>
    </message>
    <message numerus="yes">
        <source>{n} subagents, counted here</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 个子代理，计在此处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions of subagents, counted apart</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 个子代理会话，另行计算</numerusform>
        </translation>
    </message>
    <message>
        <source>comes from session {session}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>来自会话 {session}</translation>
    </message>
    <message>
        <source>read from {computer}</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>读自 {computer}</translation>
    </message>
    <message>
        <source>no list price is known</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>标价未知</translation>
    </message>
    <message numerus="yes">
        <source>{n} files</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>{n} 次停顿</numerusform>
        </translation>
    </message>
    <message>
        <source>Their tokens are not recorded; that is not zero, so the sum is a lower bound.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>其 token 未记录；那不是零，因此合计为下限。</translation>
    </message>
    <message>
        <source>all of them</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>What was spent from one commit to the next went into the next. What follows the last one goes by the edits that came after it, and is no edit where there was none. The rows add up to the session.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>从一个提交到下一个提交的用量归入下一个。最后一个之后的依其后的编辑而定，没有编辑则为无编辑。各行相加即为整个会话。</translation>
    </message>
    <message>
        <source>Tokens per call</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>每次调用的 token</translation>
    </message>
    <message>
        <source>Input and output of a call together. What was read from a cache is counted as input.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>一次调用的输入与输出之和。读自缓存的计为输入。</translation>
    </message>
    <message>
        <source>input of the session&apos;s own calls</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>会话自身调用的输入</translation>
    </message>
    <message>
        <source>What a call was given to read, from a cache or not. Subagents hold a context of their own.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>调用所读取的内容，无论是否来自缓存。子代理有自己的上下文。</translation>
    </message>
    <message numerus="yes">
        <source>They stand in {n} logs.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>
            <numerusform>它们在 {n} 个日志中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that told of a call which another one had told of: each call counts once.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>所述调用已由另一条说明的记录：每次调用只计一次。</translation>
    </message>
    <message>
        <source>Calls of another session, which was resumed or forked: they count there.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>另一会话（被恢复或分叉）的调用：计在那里。</translation>
    </message>
    <message>
        <source>Sessions that go on from here</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>由此继续的会话</translation>
    </message>
    <message>
        <source>Their tokens are counted with them, and not here.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>其 token 计在那里，不计在此。</translation>
    </message>
    <message>
        <source>Pauses</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>停顿</translation>
    </message>
    <message>
        <source>over 10 min</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>超过 10 分钟</translation>
    </message>
    <message>
        <source>Times without a call, an edit, a prompt or a command. They are drawn short, and say how long.</source>
        <extracomment>tokenmirror/viewmodels/timeline_words.py</extracomment>
        <translation>没有调用、编辑、提示词或命令的时间。画得较短，并注明时长。</translation>
    </message>
    <message>
        <source>not there</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>offline; what was read stays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>离线；已读取的内容保留</translation>
    </message>
    <message>
        <source>not looked into yet</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>尚未查看</translation>
    </message>
    <message>
        <source>measured in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls}为实测</translation>
    </message>
    <message>
        <source>at least, in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls}为至少</translation>
    </message>
    <message>
        <source>rounded or estimated by the tool in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls}由工具取整或估算</translation>
    </message>
    <message>
        <source>not recorded in {calls}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{calls}未记录</translation>
    </message>
    <message>
        <source>{records} with usage</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{records} 条含用量</translation>
    </message>
    <message numerus="yes">
        <source>deletes its logs after {n} days</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{n} 天后删除其日志</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{text}, the next one from {day} on; {n} logs that could not be read would be lost</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{text}，下一个自 {day} 起；将失去 {n} 个无法读取的日志</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} with {calls} and {edits} go.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>将移除{sessions}、{calls}和{edits}。</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>left out by you</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>已由您排除</translation>
    </message>
    <message>
        <source>{about}, copied from {computer}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{about}，复制自 {computer}</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{file}，第 {line} 行</translation>
    </message>
    <message>
        <source>{sessions}, the newest record {day}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{sessions}，最新记录 {day}</translation>
    </message>
    <message>
        <source>{logs}, {gone} of them deleted since; what was read stays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{logs}，其中 {gone} 个此后被删除；已读取的内容保留</translation>
    </message>
    <message>
        <source>{logs}, {offline} of them offline</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{logs}，其中 {offline} 个离线</translation>
    </message>
    <message numerus="yes">
        <source>{n} repeats</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{n} 次重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} replays</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>
            <numerusform>{n} 次重放</numerusform>
        </translation>
    </message>
    <message>
        <source>{repeats} and {replays}, so that each call counts once</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{repeats}和{replays}，使每次调用只计一次</translation>
    </message>
    <message>
        <source>{records} with usage, in {size} of logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{records} 条含用量，共 {size} 日志</translation>
    </message>
    <message>
        <source>no call is known</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>没有已知调用</translation>
    </message>
    <message>
        <source>deletes no logs by itself, as far as is known</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>据所知，不会自行删除日志</translation>
    </message>
    <message>
        <source>{text}, the next one from {day} on; what was read stays here</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{text}，下一个自 {day} 起；已读取的内容保留在此</translation>
    </message>
    <message>
        <source>Forget everything from {what}?</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>遗忘来自 {what} 的全部内容？</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>另有 {n} 项</translation>
    </message>
    <message>
        <source>no logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>没有日志</translation>
    </message>
    <message>
        <source>{about}, added by you</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{about}，由您添加</translation>
    </message>
    <message>
        <source>{file}, byte {offset}</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>{file}，第 {offset} 字节</translation>
    </message>
    <message>
        <source>Logs</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Rows read</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>已读取的行</translation>
    </message>
    <message>
        <source>Clean-up</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>清理</translation>
    </message>
    <message>
        <source>Tokens, commits and figures count as if it had never been read. This cannot be taken back.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>token、提交和数值将视同从未读取。此操作无法撤销。</translation>
    </message>
    <message>
        <source>The tool&apos;s own logs stay where they are. They are read no more until you turn this on again.</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>工具自己的日志保留原处。在您重新打开之前不再读取。</translation>
    </message>
    <message>
        <source>Also looked in</source>
        <extracomment>tokenmirror/viewmodels/tools.py</extracomment>
        <translation>也查看了</translation>
    </message>
    <message>
        <source>arithmetic on the same sessions since {day}; not a forecast</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>自 {day} 起相同会话的算术；不是预测</translation>
    </message>
    <message numerus="yes">
        <source>{n} models without a price are in none of these: {models}.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>{n} 个无价格的模型不在其中：{models}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{model} for every call</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>所有调用用 {model}</translation>
    </message>
    <message>
        <source>{share} of calls; tokens and results may differ</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{share} 的调用；token 和结果可能不同</translation>
    </message>
    <message>
        <source>{name}: {amount} ({hint}).</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{name}：{amount}（{hint}）。</translation>
    </message>
    <message>
        <source>arithmetic on the same sessions in {project} since {day}; not a forecast</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{project} 中自 {day} 起相同会话的算术；不是预测</translation>
    </message>
    <message>
        <source>Prices × {factor}</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>价格 × {factor}</translation>
    </message>
    <message>
        <source>A plan at {fee} a month</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>每月 {fee} 的套餐</translation>
    </message>
    <message>
        <source>{model} for edits under {lines} lines</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>少于 {lines} 行的编辑用 {model}</translation>
    </message>
    <message>
        <source>all kinds of token</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>所有种类的 token</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls follow a pause of 5 to 60 min</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>{n} 次调用在停顿 5 至 60 分钟之后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months have begun; a fee is paid whatever is used</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>
            <numerusform>已开始 {n} 个月；费用与用量无关</numerusform>
        </translation>
    </message>
    <message>
        <source>no price</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>无价格</translation>
    </message>
    <message>
        <source>{name}: no price is known.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>{name}：价格未知。</translation>
    </message>
    <message>
        <source>As it was</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>Cache kept 1 h</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>缓存保留 1 小时</translation>
    </message>
    <message>
        <source>Cache kept 5 min</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>缓存保留 5 分钟</translation>
    </message>
    <message>
        <source>prices in force on each day</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>每日有效的价格</translation>
    </message>
    <message>
        <source>no price of it is known for these days</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation>这些日子没有已知价格</translation>
    </message>
    <message>
        <source>kept in part</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>部分保留</translation>
    </message>
    <message>
        <source>pending</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>待定</translation>
    </message>
    <message>
        <source>in the default branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>在默认分支中</translation>
    </message>
    <message>
        <source>landed as an equal commit (same patch id)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>作为相同提交合入（相同补丁 ID）</translation>
    </message>
    <message>
        <source>landed squashed (patch id of the whole branch)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>压缩合入（整个分支的补丁 ID）</translation>
    </message>
    <message>
        <source>landed as a reworked copy (same author and time)</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>作为改动过的副本合入（作者和时间相同）</translation>
    </message>
    <message>
        <source>landed by its lines</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>凭其行合入</translation>
    </message>
    <message>
        <source>a part of its lines landed, by other commits</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>其部分行由其他提交合入</translation>
    </message>
    <message>
        <source>not landed yet; on a branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>尚未合入；在分支上</translation>
    </message>
    <message>
        <source>replaced by another commit that has not landed</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>被另一个未合入的提交取代</translation>
    </message>
    <message>
        <source>not landed, and on no branch any more</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>未合入，且已不在任何分支</translation>
    </message>
    <message>
        <source>you said so, which outranks all else</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>您的声明，优先于其他一切</translation>
    </message>
    <message>
        <source>said: the session ran git commit and its output names the commit</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>声明：会话运行了 git commit，输出提到该提交</translation>
    </message>
    <message>
        <source>content: lines that the session wrote are lines that the commit added</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>内容：会话写的行是提交新增的行</translation>
    </message>
    <message>
        <source>near: same place and time; a guess</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>邻近：位置和时间相同；推测</translation>
    </message>
    <message>
        <source>you said so</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>您的声明</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>声明</translation>
    </message>
    <message>
        <source>content</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>guess</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>推测</translation>
    </message>
    <message>
        <source>person</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>本人</translation>
    </message>
    <message>
        <source>near</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>邻近</translation>
    </message>
    <message>
        <source>in the last 7 days</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>in the last 30 days</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>in the last 13 weeks</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>最近 13 周</translation>
    </message>
    <message>
        <source>in the last 12 months</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>so far</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>迄今</translation>
    </message>
    <message>
        <source>per day</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>按天</translation>
    </message>
    <message>
        <source>per week</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>按周</translation>
    </message>
    <message>
        <source>per month</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>按月</translation>
    </message>
    <message>
        <source>origin&apos;s HEAD</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>origin 的 HEAD</translation>
    </message>
    <message>
        <source>init.defaultBranch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>init.defaultBranch</translation>
    </message>
    <message>
        <source>by its name</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>按名称</translation>
    </message>
    <message>
        <source>the only branch</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>唯一的分支</translation>
    </message>
    <message>
        <source>checked out</source>
        <extracomment>tokenmirror/viewmodels/words.py</extracomment>
        <translation>已检出</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a piece of work in which a session has a known part reached the default branch or a release in it, changed lines, and is not reverted today. Each piece counts once, in the week in which it was first in either. A release is a tag with a version in its name, such as 1.4, v2 or shop-2026.11, and without a word such as rc or beta; it is from the day of the tag. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">工作周是有任何您的提交或任何工具调用的一周。如果有会话明确参与的一件工作在该周到达默认分支或某个发布版本、改动了行，并且今天没有被还原，该周就计入。每件工作只计一次，计在它首先到达其中之一的那一周。发布版本是名称中带有版本号的标签，如 1.4、v2 或 shop-2026.11，且不含 rc 或 beta 之类的词；日期为标签的日期。一周属于它开始的月份或季度。</translation>
    </message>
    <message>
        <source>Sessions, with what you wrote of them. You are told what goes before it does.</source>
        <extracomment>tokenmirror/ui/screens/settings/data_tasks.py</extracomment>
        <translation type="vanished">会话以及您为其写下的内容。遗忘之前会先告知。</translation>
    </message>
    <message>
        <source>Without the key nothing can be read, by nobody. If the keyring is lost, the passphrase forgotten or the data folder carried to another computer, this code opens it. It is shown this once: keep it elsewhere.</source>
        <extracomment>tokenmirror/ui/encryption_cards.py</extracomment>
        <translation type="vanished">没有密钥，任何人都无法读取任何内容。若密钥环丢失、忘记密码短语，或将数据文件夹带到另一台计算机，这个恢复码可以打开它。它只显示这一次：请保存在别处。</translation>
    </message>
    <message>
        <source>{amount} as far as known</source>
        <extracomment>tokenmirror/viewmodels/coarse_words.py</extracomment>
        <translation type="vanished">就已知而言{amount}</translation>
    </message>
    <message numerus="yes">
        <source>commits by {n} addresses count as yours</source>
        <extracomment>tokenmirror/viewmodels/first_run.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 个地址的提交算作您的</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups that hold it are replaced by one of what is left.</source>
        <extracomment>tokenmirror/viewmodels/forgetting.py</extracomment>
        <translation type="vanished">包含这些内容的备份将由剩余内容的新备份取代。</translation>
    </message>
    <message numerus="yes">
        <source>{n} sessions.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 个会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>TokenMirror reads the repositories that sessions worked in and keeps commits whose author is you. Sources shows which repositories and addresses those are.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">TokenMirror 读取会话工作过的仓库，并保留作者为您的提交。设置中可查看是哪些仓库和地址。</translation>
    </message>
    <message>
        <source>Sources shows where TokenMirror looked.</source>
        <extracomment>tokenmirror/viewmodels/ledgers.py</extracomment>
        <translation type="vanished">设置中可查看 TokenMirror 查找过的位置。</translation>
    </message>
    <message>
        <source>Too few to say: {changes} with {lines} landed. How long lines live is told from {works} changes and {least} lines on that are a week old.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation type="vanished">数量太少，无法判断：已合入{changes}，共{lines}。有 {works} 项更改和 {least} 行满一周后，才说明行能存活多久。</translation>
    </message>
    <message>
        <source>Broken records and logs of all time; Sources names each with its place.</source>
        <extracomment>tokenmirror/viewmodels/receipt.py</extracomment>
        <translation type="vanished">全部时间内损坏的记录和日志；设置中逐一列出其位置。</translation>
    </message>
    <message>
        <source>Python refuses its own Internet sockets. What is not Python is not refused on this computer: {why}.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">Python 拒绝自身的互联网套接字。非 Python 的部分在此计算机上不会被拒绝：{why}。</translation>
    </message>
    <message>
        <source>What you corrected</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">您所作的更正</translation>
    </message>
    <message>
        <source>it was not switched on</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">未启用</translation>
    </message>
    <message numerus="yes">
        <source>Too few to say: {n} changes landed so far. How long lines live is told from {works} changes and {lines} lines on that are a week old.</source>
        <extracomment>tokenmirror/viewmodels/summary_lives.py</extracomment>
        <translation type="vanished">
            <numerusform>数量太少，无法判断：至今合入 {n} 项更改。行的存活时长需有满一周的 {works} 项更改和 {lines} 行才会说明。</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure of the time is its median or its share; that of my past its middle half. Below {fewest} cases nothing is said.</source>
        <extracomment>tokenmirror/viewmodels/summary_measures.py</extracomment>
        <translation type="vanished">此期间的数字为中位数或占比，过去的数字为中间一半。少于 {fewest} 例时不作说明。</translation>
    </message>
    <message>
        <source>{name}: {amount}. {hint}.</source>
        <extracomment>tokenmirror/viewmodels/what_if.py</extracomment>
        <translation type="vanished">{name}：{amount}。{hint}。</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>tokenmirror/viewmodels/data_page.py</extracomment>
        <translation type="vanished">备份</translation>
    </message>
    <message>
        <source>The pseudonyms are others than in the summary of {day}, so that the two cannot be put side by side.</source>
        <extracomment>tokenmirror/viewmodels/summary_names.py</extracomment>
        <translation type="vanished">化名与 {day} 的摘要不同，因此无法将两者对照。</translation>
    </message>
    <message>
        <source>Ten lines or more that a session put into one file, all of which stood in one other place of the same repository before the session began: in a file of your commits, or in an edit of an earlier session. Lines that stand in more than two files or twice in one, lines that say too little and lines that the session took out elsewhere do not count.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">会话写入一个文件的十行或更多，且在会话开始前全部存在于同一仓库的另一处：自己提交的文件，或更早会话的编辑。出现在两个以上文件或在一个文件中出现两次的行、含义太少的行，以及会话从别处取出的行不计。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after 40 calls or more, halved by calls: the later half cost 1.5 times as much a call at list price or more, and the share of its tokens that landed was at most three quarters of that of the earlier half. Where half of it or more is open, it is too early to say.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">在此时段内调用 40 次或更多后结束的会话，按调用对半分：后半段按标价每次费用为 1.5 倍或更多，且其 token 的合入比例不超过前半段的四分之三。若一半或更多仍未完成，则为时尚早。</translation>
    </message>
    <message>
        <source>The edits after one prompt that add and take out fewer than 20 lines together, made with a model whose token of output costs three times as much or more as that of your own model with the lowest list price. From 8 such edits on, and where you made 5 or more with that other model.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">一个提示之后合计增删不足 20 行、且所用模型的输出 token 价格为自己所用标价最低模型三倍或更多的编辑。从 8 次起显示，且用另一模型做过 5 次或更多。</translation>
    </message>
    <message numerus="yes">
        <source>In {cases} of {n} long sessions the later half of the calls cost {ratio} times as much a call at list price or more, and a smaller share of it landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 个长会话中有 {cases} 个，后半段调用按标价每次费用为 {ratio} 倍或更多，合入的比例更小。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{edits} of {n} small edits, of fewer than {lines} lines, were made with a model whose list price is {ratio} times that of {least} or more.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 次少于 {lines} 行的小编辑中有 {edits} 次所用模型的标价为 {least} 的 {ratio} 倍或更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>version licence license Qt Python SQLite git</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">版本 许可证 Qt Python SQLite git</translation>
    </message>
    <message>
        <source>A working week has any commit of yours or any call of a tool. It counts when a change in which a session has a known part landed in the default branch in it, changed lines, and is not reverted today. A week belongs to the month or quarter in which it begins.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">工作周是有您的提交或工具调用的一周。若该周有已知会话参与的更改合入默认分支、改动了行且至今未被还原，则计入。一周属于其开始所在的月或季度。</translation>
    </message>
    <message>
        <source>Release tags are not read: the default branch alone tells. Weeks with planning, reviewing or learning do not count here and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">不读取发布标签：仅以默认分支为准。用于规划、评审或学习的周在此不计，但同样可以有用。</translation>
    </message>
    <message>
        <source>A fix is a change with a commit whose subject has one of these words: fix, bug, bugfix, hotfix, regression, revert, in any of their forms, or that git calls a revert. Of the lines that it takes out and that had landed before: the days since they landed, as the median of each fix.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">修复是含有这样一个提交的更改：其主题含有 fix、bug、bugfix、hotfix、regression、revert 之一（任何形式），或 git 视其为还原。对其移除的、此前已合入的行：自合入以来的天数，取每个修复的中位数。</translation>
    </message>
    <message>
        <source>Subjects in other words are not seen, and some fixes mend no bug. A fix that adds lines only says nothing. Lines from before the known history are at least as old as that. Young lines can mean that bugs are found early, or that new code has many.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">其他措辞的主题看不到，有些修复也并非修正错误。只添加行的修复不说明什么。早于已知历史的行至少有那么旧。行较新可能意味着错误发现得早，也可能意味着新代码错误多。</translation>
    </message>
    <message>
        <source>What is known stands at the left, what you think at the right. Nothing here adds up to an answer.</source>
        <extracomment>tokenmirror/viewmodels/five_questions.py</extracomment>
        <translation type="vanished">左边是已知的，右边是您的想法。这里的内容不会合成一个答案。</translation>
    </message>
    <message numerus="yes">
        <source>Work of agents reached the default branch in {reached} of {n} working weeks.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 个工作周中有 {reached} 周，代理的工作进入了默认分支。</numerusform>
        </translation>
    </message>
    <message>
        <source>Week {week} · {first} to {last}</source>
        <extracomment>tokenmirror/viewmodels/outcome_bars.py</extracomment>
        <translation type="vanished">第 {week} 周 · {first} 至 {last}</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} small sessions, of up to {calls} calls, went into changes that are still there.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 个小会话（不超过 {calls} 次调用）中有 {cases} 个进入了至今仍在的更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel refuses every Internet socket to the window, to what reads your logs, and to git as they start it. A program that is started from here, such as the one that shows a folder, has none either.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">内核拒绝窗口、读取日志的部分以及它们启动的 git 使用任何互联网套接字。从这里启动的程序（例如显示文件夹的程序）也没有。</translation>
    </message>
    <message>
        <source>Weeks with planning, reviewing or learning are not among those in which something landed, and can be of as much use.</source>
        <extracomment>tokenmirror/viewmodels/summary_caveats.py</extracomment>
        <translation type="vanished">用于计划、评审或学习的周不算有合入的周，但可能同样有用。</translation>
    </message>
    <message>
        <source>My tokens turned into: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">我的 token 变成了：{parts}。</translation>
    </message>
    <message>
        <source>Outcomes and their shares</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation type="vanished">各结果及其占比</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>tokenmirror/export/chart_tables.py</extracomment>
        <translation type="vanished">占比</translation>
    </message>
    <message>
        <source>Shares are told in steps of 5 and need not add up.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">占比以 5 为步长，相加不一定为 100。</translation>
    </message>
    <message>
        <source>Of all tokens: {parts}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">在全部 token 中：{parts}。</translation>
    </message>
    <message>
        <source>Of {amount} tokens, {share} went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">在 {amount} token 中，{share} 用于已合入的工作。</translation>
    </message>
    <message>
        <source>Where tokens went: {parts}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">token 的去向：{parts}</translation>
    </message>
    <message>
        <source>None of the tokens went into work that has landed so far.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">至今没有 token 用于已合入的工作。</translation>
    </message>
    <message>
        <source>{share} of the tokens went into work that landed.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">{share} 的 token 用于已合入的工作。</translation>
    </message>
    <message>
        <source>No change of mine in which a session had a part landed in this time.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">此期间没有会话参与的我的更改合入。</translation>
    </message>
    <message numerus="yes">
        <source>{n} calls of tools are known; their tokens are not recorded.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>已知 {n} 次工具调用；其 token 未记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} {state}</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">{n} 项{state}</translation>
    </message>
    <message numerus="yes">
        <source>{n} too young to judge</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 项尚早无法判断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes landed: {states}.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">
            <numerusform>合入 {n} 项更改：{states}。</numerusform>
        </translation>
    </message>
    <message>
        <source>A change can be small or large: how many there are says nothing of worth.</source>
        <extracomment>tokenmirror/viewmodels/summary_turned.py</extracomment>
        <translation type="vanished">更改可大可小：数量不说明价值。</translation>
    </message>
    <message>
        <source>Kept changes</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">保留的更改</translation>
    </message>
    <message>
        <source>Observations come from written rules. No model is called. Each shows its cases.</source>
        <extracomment>tokenmirror/viewmodels/look_back.py</extracomment>
        <translation type="vanished">观察来自写明的规则，不调用任何模型，每条都列出其案例。</translation>
    </message>
    <message>
        <source>What you see of your own work will stand here.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">您对自己工作的观察将显示在这里。</translation>
    </message>
    <message>
        <source>A look back at each week, against your own past and nobody else&apos;s.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">回顾每一周，只与您自己的过去对照，而非他人。</translation>
    </message>
    <message>
        <source>Open the mirror</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">打开镜像</translation>
    </message>
    <message>
        <source>No summary has been begun.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">尚未开始摘要。</translation>
    </message>
    <message>
        <source>One or two pages for a conversation, of which you choose every line. It is made on this computer.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">供谈话使用的一两页，每一行都由您选择。在这台电脑上生成。</translation>
    </message>
    <message>
        <source>Open the changes</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">打开更改</translation>
    </message>
    <message>
        <source>What the week&apos;s tokens turned into, in one sentence</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">用一句话说明本周的 token 变成了什么</translation>
    </message>
    <message>
        <source>Observations with the cases behind them, and how sure they are</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">观察及其背后的事例，以及有多可靠</translation>
    </message>
    <message>
        <source>One open question, and room for a note of your own</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">一个开放的问题，以及您自己笔记的空间</translation>
    </message>
    <message>
        <source>A preview of each page as it will be given away</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">每一页交出时的预览</translation>
    </message>
    <message>
        <source>A switch for every figure, repository and sentence</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">每个数值、仓库和句子都有开关</translation>
    </message>
    <message>
        <source>A file in the form you need, and a list of what was given away</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">所需格式的文件，以及交出内容的清单</translation>
    </message>
    <message>
        <source>What will stand here</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">这里将显示什么</translation>
    </message>
    <message>
        <source>It comes with a later version. Until then nothing is shown in its place.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">将随后续版本提供。在此之前不显示任何替代内容。</translation>
    </message>
    <message>
        <source>There is no account and no upload, and the program has no code that opens a connection to a network.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">没有账户，没有上传，程序中没有打开网络连接的代码。</translation>
    </message>
    <message>
        <source>Tokens per kept change</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">每项保留更改的 token</translation>
    </message>
    <message>
        <source>Generated, vendored and lock files are left out, so the number added can be lower than git&apos;s own.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">生成的文件、第三方文件和锁文件不计，因此新增行数可能少于 git 的数字。</translation>
    </message>
    <message>
        <source>Tokens that went into a change that is kept, from the sessions that had a part in it; one value for each change, told as the median and the middle half. Changes that the same session had a part in, or in the same files within a week, are one that took what all of them took. Fewer than 5 lines are no case.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">流入一项保留更改的 token（来自参与的会话）；每项更改一个值，以中位数和中间一半表示。同一会话参与的更改，或一周内涉及相同文件的更改，视为一项，合计全部用量。不足 5 行的不作为一例。</translation>
    </message>
    <message>
        <source>It says nothing about how large or how hard a change was. With fewer than 8 changes it is too few to say. It is compared with your own past and with nobody else.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">它不说明更改有多大或多难。少于 8 项更改则数量太少，无法判断。只与您自己的过去比较，不与他人比较。</translation>
    </message>
    <message>
        <source>A task is a change that landed and in which a session has a known part, or a session that edited files of a repository and of which nothing has landed so far. It is finished when it landed, put in or took out lines, and is not reverted. Its prompts are those since the commit before in the same session; where none was written since, the last one before counts.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">任务是已知有会话参与的已合入更改，或编辑了仓库文件但尚无内容合入的会话。已合入、增删过行且未被还原即为完成。其提示是同一会话中上一个提交之后的提示；若没有，则计其前最后一个。</translation>
    </message>
    <message>
        <source>What the tokens that went into a change cost at list price, for each change that is kept: the median, and the middle half of your past.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">每项保留更改所用 token 的标价：中位数，以及您过去的中间一半。</translation>
    </message>
    <message>
        <source>It is not what anybody paid. Changes differ in size. Tokens that went into nothing that landed are not in it. Models without a price and calls without recorded tokens are named beside it.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">它不是任何人支付的金额。更改大小不一。未流入已合入内容的 token 不计在内。没有价格的模型和未记录 token 的调用列在旁边。</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a change to the first of its commits, by the author&apos;s clock.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">从促成更改的会话片段的第一个提示，到其第一个提交，按作者的时钟。</translation>
    </message>
    <message>
        <source>Nights and pauses are in it: it is no working time. What was thought or tried before the first prompt is not. Changes with a commit before the first prompt are left out, and so are guesses.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">包含夜晚和停顿：它不是工作时间。第一个提示之前的思考或尝试不在其中。第一个提示之前就有提交的更改以及推测不计。</translation>
    </message>
    <message>
        <source>From the first prompt of the stretches of sessions that led to a change until the last of it was in the default branch.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">从促成更改的会话片段的第一个提示，到其最后部分进入默认分支。</translation>
    </message>
    <message>
        <source>Of the lines that changes put in, the share that later commits of yours took out within 14 days after landing. All lines of all changes whose 14 days ended in this time are added up; each line of a file counts once. Lines of brackets and of generated files do not count, nor do lines that were moved, indented, rewrapped or put back.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">在更改加入的行中，合入后 14 天内被您之后的提交移除的比例。将 14 天在此期间结束的所有更改的所有行相加；文件中的每行只计一次。括号行和生成文件不计，移动、缩进、重新换行或放回的行也不计。</translation>
    </message>
    <message>
        <source>Of the kept changes that put in or took out lines, the share in which a line of a test was changed. A file is a test by its path: a folder called test, tests, spec, specs, __tests__, e2e, cypress or testdata, or a name such as test_x, x_test, x.test, x.spec, XTest.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">在增删过行的保留更改中，改动了测试行的比例。按路径判断测试：名为 test、tests、spec、specs、__tests__、e2e、cypress 或 testdata 的文件夹，或 test_x、x_test、x.test、x.spec、XTest 之类的名称。</translation>
    </message>
    <message>
        <source>It says nothing about what a test tests, nor whether one was needed: many changes need none. Tests beside the code in the same file are not seen.</source>
        <extracomment>tokenmirror/viewmodels/defined_measures.py</extracomment>
        <translation type="vanished">它不说明测试测了什么，也不说明是否需要测试：许多更改并不需要。与代码同在一个文件中的测试看不到。</translation>
    </message>
    <message>
        <source>Before is as long as after, at least 4 and at most 26 weeks. A change counts on the side in which it was begun and landed, as far as sessions are known to have made it; what belongs together is one case. Of each side the middle half and the median are told, from 8 cases on. The difference of the medians has an interval that is drawn from the cases again and again (smoothed bootstrap, 1,000 draws) and holds the true difference 95 times in 100. A project is set against your others over 26 weeks.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">之前与之后等长，至少 4 周，至多 26 周。更改计在它开始并合入的一侧，限于已知由会话完成的；属于一体的算一例。每侧从 8 例起给出中间一半和中位数。中位数之差有一个区间，由各例反复抽取得出（平滑自助法，抽取 1,000 次），100 次中有 95 次包含真实差值。项目与其他项目比较时取 26 周。</translation>
    </message>
    <message>
        <source>Of each change the share of its lines that was replaced within 14 days after it landed, by you or by others; of changes of which these days are over.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">每项更改的行在合入后 14 天内被您或他人替换的比例；只计这些天已过的更改。</translation>
    </message>
    <message>
        <source>A line that was taken out may have been wrong, or built upon: the figure does not tell. Of most changes nothing is replaced so soon, and then the medians are the same.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">被移除的行可能有错，也可能被扩展：数字不能说明。多数更改不会这么快被替换，那时中位数相同。</translation>
    </message>
    <message>
        <source>Of each change the prompts since the commit before in the same session, as far as any is known.</source>
        <extracomment>tokenmirror/viewmodels/defined_own.py</extracomment>
        <translation type="vanished">每项更改自同一会话中前一次提交以来的提示数，以已知的为限。</translation>
    </message>
    <message>
        <source>Changes that landed in this time, led to by a single session with one or two prompts since the commit before, of all changes whose session and prompts are known. What is one piece of work is one change; what was reverted is none. From 4 such changes on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">此时段落地、由单个会话在上一提交之后以一两个提示促成的更改，占会话和提示均已知的全部更改。同一件工作算一项更改，已还原的不算。从 4 项此类更改起。</translation>
    </message>
    <message>
        <source>A change can be small, and a prompt can hold a whole plan. Prompts whose log is gone are unknown.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">更改可能很小，一个提示也可能包含整个计划。日志已不在的提示未知。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and made a piece of work that landed: those of which at least half of what landed is kept today. Sessions that made one piece together are one. Where more than half is too young to judge, they are named apart. From 4 sessions on that are old enough.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">此时段内以至多 20 次调用结束、并完成一件落地工作的会话：其中落地内容至少一半如今仍保留者。共同完成一件工作的会话算一个。一半以上尚新而无法判断的另行列出。从 4 个足够久的会话起。</translation>
    </message>
    <message>
        <source>Calls with 150,000 tokens of input or more, their share of all tokens of this time, and what of their tokens went into changes that landed. From 10 such calls on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">输入达到 150,000 token 或更多的调用、它们占此时段全部 token 的比例，以及其中进入已合入更改的部分。从 10 次起显示。</translation>
    </message>
    <message>
        <source>List price per kept change</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation type="vanished">每项保留更改的标价</translation>
    </message>
    <message>
        <source>Prompts per change</source>
        <extracomment>tokenmirror/viewmodels/experiment_words.py</extracomment>
        <translation type="vanished">每项更改的提示</translation>
    </message>
    <message>
        <source>Too few to say: from {n} changes on.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">数量太少，无法判断：需要 {n} 项以上的更改。</translation>
    </message>
    <message>
        <source>No difference can be seen in {before} and {after} changes.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">在 {before} 项和 {after} 项更改中看不出差异。</translation>
    </message>
    <message>
        <source>They differ by {low} to {high}, in {before} and {after} changes.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">两者相差 {low} 至 {high}，基于 {before} 项和 {after} 项更改。</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes are too young to say how much of them is replaced.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 项更改太新，无法判断有多少被替换。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changes have calls without a price, which are not in them.</source>
        <extracomment>tokenmirror/viewmodels/experiments.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 项更改含有没有价格的调用，未计入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these changes have such calls too.</source>
        <extracomment>tokenmirror/viewmodels/measure_notes.py</extracomment>
        <translation type="vanished">
            <numerusform>其中 {n} 项更改也有此类调用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A kept change took {figure} at list price (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>一项保留更改按标价用了 {figure}（{n} 项更改的中位数）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to the first commit it took {figure} (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>从第一个提示到第一个提交用了 {figure}（{n} 项更改的中位数）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the first prompt to landing it took {figure} (median of {n} changes).</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>从第一个提示到合入用了 {figure}（{n} 项更改的中位数）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tests were touched in {touched} of {n} kept changes.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 项保留更改中有 {touched} 项改动了测试。</numerusform>
        </translation>
    </message>
    <message>
        <source>From first prompt to first commit</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">从第一个提示到第一个提交</translation>
    </message>
    <message>
        <source>Tests touched in kept changes</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">保留更改中改动的测试</translation>
    </message>
    <message>
        <source>No kept change with a known list price in this time.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">此期间没有标价已知的保留更改。</translation>
    </message>
    <message>
        <source>No change landed in this time whose first prompt is known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">此期间没有已知首个提示的更改合入。</translation>
    </message>
    <message>
        <source>No kept change in this time whose files are known.</source>
        <extracomment>tokenmirror/viewmodels/measure_words.py</extracomment>
        <translation type="vanished">此期间没有文件已知的保留更改。</translation>
    </message>
    <message numerus="yes">
        <source>{cases} of {n} changes landed from a single session with one or two prompts.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 项更改中有 {cases} 项由单个会话的一两个提示合入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls that read {wide} tokens or more each took {tokens} of {all} tokens, {share}; {landed} of these tokens went into changes that landed.</source>
        <extracomment>tokenmirror/viewmodels/pattern_words.py</extracomment>
        <translation type="vanished">单次读取 {wide} token 或更多的调用占 {all} token 中的 {tokens}，即 {share}；其中 {landed} 进入了已合入的更改。</translation>
    </message>
    <message numerus="yes">
        <source>{n} kept changes</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 项保留的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few to say: from {n} kept changes on.</source>
        <extracomment>tokenmirror/viewmodels/ranges.py</extracomment>
        <translation type="vanished">数量太少，无法判断：需要 {n} 项以上保留的更改。</translation>
    </message>
    <message>
        <source>Changes that landed in this time, led to by a single session with one or two prompts since the commit before, of all changes whose session and prompts are known. From 4 such changes on.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">此时段合入的更改中，由单个会话自上一提交以来一两个提示促成的更改；分母为会话和提示均已知的更改。从 4 项起显示。</translation>
    </message>
    <message>
        <source>Sessions that ended in this time after up to 20 calls and went into commits that landed: those of which at least half of what landed is kept today. Where more than half is too young to judge, they are named apart. From 4 sessions on that are old enough.</source>
        <extracomment>tokenmirror/viewmodels/defined_patterns.py</extracomment>
        <translation type="vanished">在此时段内调用不超过 20 次即结束、并进入已合入提交的会话中，合入部分至今至少一半得到保留的会话。超过一半尚早、无法判断的另行列出。从 4 个可判断的会话起显示。</translation>
    </message>
    <message>
        <source>A session that was never meant to be kept: what it left open then counts as set aside.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">从未打算保留的会话：其未完成的部分计为搁置。</translation>
    </message>
    <message>
        <source>What landed as one piece: a merged branch, a squashed pull request, or direct commits of one session. Counts are given in changes, so that splitting a commit makes no more of them.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">作为一个整体合入的内容：合并的分支、压缩的拉取请求，或一个会话的直接提交。以更改为单位计数，拆分提交不会使其增多。</translation>
    </message>
    <message>
        <source>Changes of which no session had a part are not counted: they were written without these tools.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">没有会话参与的更改不计入：它们不是用这些工具写的。</translation>
    </message>
    <message>
        <source>Tokens that went into a change that is kept, from the sessions that had a part in it; one value for each change, told as the median and the middle half.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">流入一项保留更改的 token（来自参与的会话）；每项更改一个值，以中位数和中间一半表示。</translation>
    </message>
    <message>
        <source>The band holds the share 95 times in 100, by how much changes differ. The curve ends where fewer than 8 changes or 100 lines are watched.</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">区间按更改之间的差异，100 次中有 95 次包含该比例。观测少于 8 项更改或 100 行时曲线终止。</translation>
    </message>
    <message>
        <source>The share of two commits made without a call between them is their share of the session&apos;s lines. That is a rule, and no measurement of which token thought of which line.</source>
        <extracomment>tokenmirror/viewmodels/defined_outcomes.py</extracomment>
        <translation type="vanished">若两个提交之间没有调用，则按它们在会话行数中的份额分配。这是规则，而不是测量哪个 token 想的是哪一行。</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month or a quarter, beside what was used. It is never a number to reach.</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">您自己设定的月度或季度上限，与已用量并列。它绝不是要达到的数字。</translation>
    </message>
    <message>
        <source>See the prices in use</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">查看所用价格</translation>
    </message>
    <message>
        <source>What was used so far, in tokens or at list price</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">迄今用量，以 token 或标价计</translation>
    </message>
    <message>
        <source>Where it is likely to end, as a band with three numbers</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">可能的终点，以区间和三个数字表示</translation>
    </message>
    <message>
        <source>Days that were not observed, drawn as such</source>
        <extracomment>tokenmirror/ui/screens/planned.py</extracomment>
        <translation type="vanished">未观测的日子，如实画出</translation>
    </message>
    <message>
        <source>Lines that changes newly put in, counted 7, 30 and 90 days after landing and now. A line that is watched for less counts for as long as it is (Kaplan-Meier). The band holds the share 95 times in 100, by how much changes differ.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">更改新加入的行，在合入后 7、30、90 天和现在计数。观测时间较短的行只计观测期（Kaplan-Meier）。区间按更改之间的差异，100 次中有 95 次包含该比例。</translation>
    </message>
    <message>
        <source>In words</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">文字说明</translation>
    </message>
    <message>
        <source>Of the lines that changes newly put in, the share that lives for so many days after landing, counted after 7, 30 and 90 days and now. Lines that were watched for less count for as long as they were (Kaplan-Meier).</source>
        <extracomment>tokenmirror/viewmodels/defined_figures.py</extracomment>
        <translation type="vanished">更改新加入的行中，在合入若干天后仍存活的比例，在 7、30、90 天后和现在计数。观测时间较短的行只计观测期（Kaplan-Meier）。</translation>
    </message>
    <message>
        <source>Of {lines} newly put in, {parts} are still alive.</source>
        <extracomment>tokenmirror/viewmodels/lives.py</extracomment>
        <translation type="vanished">新加入的{lines}中，{parts}仍存活。</translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} 流入 {n} 项已合入的更改；{fates}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None is known to have gone into a change that landed; {n} changes that landed are guesses.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>没有已知流入已合入更改的 token；{n} 项已合入的更改为推测。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} went into {n} changes that landed, {guessed} of them by a guess; {fates}.</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} 流入 {n} 项已合入的更改，其中 {guessed} 项为推测；{fates}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of these are kept</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>其中 {n} 项保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in part</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 项部分保留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are too young to judge</source>
        <extracomment>tokenmirror/viewmodels/mirror.py</extracomment>
        <translation type="vanished">
            <numerusform>{n} 项判断为时尚早</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No tokens recorded today. {n} changes landed.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>今天没有记录 token。合入 {n} 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} · {n} changes landed</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>{tokens} · 合入 {n} 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens so far. {into} went into work that landed; {n} changes landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>目前 {tokens} token。{into} 流入已合入的工作；今天合入 {n} 项更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{tokens} tokens so far. {n} changes landed today.</source>
        <extracomment>tokenmirror/viewmodels/popover.py</extracomment>
        <translation type="vanished">
            <numerusform>目前 {tokens} token。今天合入 {n} 项更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards fade in for a tenth of a second; reduced, nothing moves.</source>
        <extracomment>tokenmirror/ui/screens/settings/preferred.py</extracomment>
        <translation type="vanished">卡片用十分之一秒淡入；减弱后没有任何动画。</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <extracomment>tokenmirror/ui/shortcuts.py</extracomment>
        <translation type="vanished">复制为图片</translation>
    </message>
    <message>
        <source>A private mirror of what your AI tokens turned into. Nobody is ranked, and nothing leaves.</source>
        <extracomment>tokenmirror/ui/screens/settings/told.py</extracomment>
        <translation type="vanished">一面私人的镜子，映出您的 AI token 变成了什么。不给任何人排名，也没有任何内容外传。</translation>
    </message>
    <message>
        <source>A look back at each week, with questions and room for notes of your own.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">每周回顾，附带问题和您自己的笔记空间。</translation>
    </message>
    <message>
        <source>A ceiling of your own for a month or a quarter, beside what was used.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">您自己设定的月度或季度上限，与已用量并列。</translation>
    </message>
    <message>
        <source>One or two pages for a conversation, of which you choose every line.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">供谈话使用的一两页，每一行都由您选择。</translation>
    </message>
    <message>
        <source>No account, no upload. What is stored is counts, times, names and ids: never prompts, responses, code or diffs.</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">无账户，无上传。只存储计数、时间、名称和 ID：绝不存储提示词、回复、代码或差异。</translation>
    </message>
    <message>
        <source>What is stored, and where</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">存储了什么，存在哪里</translation>
    </message>
    <message>
        <source>none found yet</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">尚未找到</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>tokenmirror/ui/words.py</extracomment>
        <translation type="vanished">次调用</translation>
    </message>
    <message>
        <source>A commit is yours when its author&apos;s address is one of these. A colleague&apos;s never should be.</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">作者地址为其中之一的提交即为您的。同事的地址不应列入。</translation>
    </message>
    <message>
        <source>{size}, readable by others too: its folder should have mode 700</source>
        <extracomment>tokenmirror/viewmodels/settings_made.py</extracomment>
        <translation type="vanished">{size}，他人也可读取：其文件夹应设为模式 700</translation>
    </message>
</context>
</TS>
